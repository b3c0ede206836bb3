import ArgumentParser
import Olivine

/// `olivine`, one command a step.
@main
struct Program: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "olivine",
    abstract: "Can magnesium relieve my neuropathy? A fair test, reported straight.",
    discussion: """
      Olivine checks that trying magnesium is safe for you, plans a dose, and says what your own \
      diary shows. It promises an answer, not relief; the answer may be "cannot tell".

      Start here:
        olivine serve                     the four steps in your browser
        olivine demo                      see the whole way for an invented person
        olivine check                     answer a few questions about yourself
        olivine check person.json         check a file
        olivine plan person.json          food first, a form, small steps
        olivine answer diary.json         what a diary shows
        olivine evidence                  what research says, and how sure it is

      \(Wording.english("disclaimer"))
      """,
    version: """
      olivine \(ProgramVersion.text), rule base \(CatalogueVersion.ruleBase), \
      catalogue \(CatalogueVersion.mark), evidence up to \(CatalogueVersion.evidenceDate)
      """,
    subcommands: [
      ServeCommand.self, AccountCommand.self, CheckCommand.self, PlanCommand.self,
      ForecastCommand.self, TryCommand.self,
      AnswerCommand.self, StudyCommand.self, EvidenceCommand.self, SimulateCommand.self,
      FoodsCommand.self, FormsCommand.self,
      RulesCommand.self, MedicinesCommand.self, QuestionsCommand.self, ClaimsCommand.self,
      DemoCommand.self, GalleryCommand.self,
      BackupCommand.self, RestoreCommand.self,
    ])
}
