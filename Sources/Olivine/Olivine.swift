// What a caller of the facade needs: the values of every step.
@_exported public import Catalogue
@_exported public import Evidence
@_exported public import Maths
@_exported public import People
@_exported public import Physiology
@_exported public import Quantities
@_exported public import Safety
@_exported public import Trials
