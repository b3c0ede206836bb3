/// The version of the program and of the library.
public enum ProgramVersion {
  public static let text = "0.1.0"
}
