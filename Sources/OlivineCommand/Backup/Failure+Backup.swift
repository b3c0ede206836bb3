import Store

extension Failure {
  /// What went wrong with a backup, and what to do about it.
  ///
  /// - Parameter out: the file that was to be written; nil when one was read.
  init(_ error: BackupError, writing out: String?) {
    self =
      switch error {
      case .passphraseTooShort(let characters, let fewest):
        .usage(
          "the passphrase has \(characters) characters and needs \(fewest); four plain words are good"
        )
      case .wrongPassphrase:
        .badFile("the passphrase does not open this backup; capitals and spaces count")
      case .notABackup(let path): .badFile("\(path): this is no backup of Olivine")
      case .newerFormat(let path, _):
        .badFile("\(path): a newer version of Olivine wrote it; install that version")
      case .damaged(let path, let part):
        .badFile(
          "\(path): it was changed or cut off (part \(part)); use another copy. Nothing was written"
        )
      case .notWhole(let path):
        .damaged("\(path): the database is damaged; use an older backup. Nothing was written")
      case .missingFile(let path): .missingFile(path)
      case .cannotRead(let path): .cannotRead(path)
      case .cannotWrite(let path): .cannotWrite(path)
      case .alreadyThere(let path):
        out == nil
          ? .usage("\(path): there is data already; choose another folder, or use --replace")
          : .usage("\(path): there is a file that is no backup; choose another name")
      case .inUse(let path):
        .damaged("\(path): another program uses it; stop olivine serve and try again")
      case .noMemory: .damaged("there is not enough memory for the key, which needs 128 MB")
      case .store(.notReadable(let path)):
        .damaged("\(path): this is no data of Olivine, or it is damaged; use a backup")
      case .store(.busy(let path)):
        .damaged("\(path): another program is using it; wait for it and try again")
      case .store(let error): Failure(error)
      }
  }
}
