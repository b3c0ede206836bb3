import Dispatch
import Olivine

/// A sentence of the site.
func siteWords(_ id: String, _ values: [String: String] = [:]) -> String {
  Wording.english(id, values)
}

extension Visit {
  /// Does what blocks for longer than a page may, on a thread that may wait.
  func apart<Value: Sendable>(
    _ work: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global(qos: .userInitiated).async {
        continuation.resume(with: Result { try work() })
      }
    }
  }
}
