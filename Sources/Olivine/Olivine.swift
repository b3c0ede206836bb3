@_exported public import Catalogue
@_exported public import People
@_exported public import Quantities
@_exported public import Safety
