import ArgumentParser
import Foundation
import Olivine
import Store

/// `olivine account`: who may sign in to the site of a household or a clinic.
struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account",
    abstract: "Add, list and close the accounts of a household or a clinic.",
    discussion: """
      One person alone needs no account; the start link of olivine serve is enough.

      Example:
        olivine account add Margaret
        olivine account add "Dr Byron" --clinician
        olivine account list
        olivine account close "Dr Byron"
      """,
    subcommands: [Add.self, List.self, Close.self])

  /// The data folder of the site.
  struct Folder: ParsableArguments {
    @Option(
      name: .long, help: ArgumentHelp("The data folder; yours when left out.", valueName: "DIR"))
    var data: String?

    func open() throws -> SiteStore {
      do throws(StoreError) {
        return try SiteStore.openOrCreate(in: data ?? DataFolder.usual)
      } catch {
        throw Failure(error)
      }
    }
  }

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add an account; asks for its password.")

    @OptionGroup var folder: Folder
    @Argument(help: "The name to sign in with.") var name: String
    @Flag(name: .long, help: "For a clinician, who sees only people who share.")
    var clinician = false
    @Option(
      name: .long,
      help: ArgumentHelp("Read the password from the first line of a file.", valueName: "FILE"))
    var passwordFile: String?

    func run() throws {
      try report {
        let store = try folder.open()
        let password = try password()
        var random = SystemRandomNumberGenerator()
        do throws(SiteError) {
          _ = try store.addAccount(
            named: name, role: clinician ? .clinician : .person, password: password, by: nil,
            at: .now, using: &random)
        } catch {
          throw Failure(error)
        }
        try Terminal.write("\(name) can sign in now.\n")
      }
    }

    private func password() throws -> String {
      if let passwordFile {
        let text = String(decoding: try InputFile.data(passwordFile), as: UTF8.self)
        return String(text.prefix { !$0.isNewline })
      }
      guard Terminal.canAsk else {
        throw Failure.usage("there is nobody to ask for the password; use --password-file FILE")
      }
      let words = try HiddenLine.ask("Password for \(name): ")
      guard try HiddenLine.ask("The same again: ") == words else {
        throw Failure.usage("the two differ; nothing was written")
      }
      return words
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the open accounts.")

    @OptionGroup var folder: Folder

    func run() throws {
      try report {
        let store = try folder.open()
        let accounts: [Account]
        do throws(SiteError) { accounts = try store.accounts() } catch {
          throw Failure(error)
        }
        var page = TextPage()
        if accounts.isEmpty { page.line("There are no accounts.") }
        for account in accounts { page.row(account.name, account.role.rawValue) }
        try Terminal.write(page.text)
      }
    }
  }

  struct Close: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Close an account: nobody signs in with it any more, and its shares end.")

    @OptionGroup var folder: Folder
    @Argument(help: "The name of the account.") var name: String

    func run() throws {
      try report {
        let store = try folder.open()
        do throws(SiteError) {
          guard let account = try store.accounts().first(where: { $0.name == name }) else {
            throw SiteError.notFound
          }
          try store.closeAccount(account.id, by: nil, at: .now)
        } catch {
          throw Failure(error)
        }
        try Terminal.write("\(name) is closed.\n")
      }
    }
  }
}
