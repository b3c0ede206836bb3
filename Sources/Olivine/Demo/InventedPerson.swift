import Catalogue
public import People
public import Quantities

/// An invented woman for the demonstration: nobody's data, and plausible.
public enum InventedPerson {
  /// Margaret, 67: diabetes, metformin and gabapentin, good kidneys, a diet short of magnesium.
  ///
  /// - Parameter today: her tests lie some weeks before it.
  public static func margaret(on today: Day) -> Person {
    var person = Person()
    person.name = "Margaret Example"
    person.age = 67
    person.sex = .female
    person.weight = 74
    person.height = 164
    person.creatinine = (try? Creatinine(0.82, .milligramsPerDecilitre)).map {
      Dated($0, on: today - 40)
    }
    person.isOnDialysis = false
    person.hasAcuteKidneyInjury = false
    person.hasKidneyTransplant = false
    person.serumMagnesium = (try? SerumMagnesium(0.79, .millimolesPerLitre)).map {
      Dated($0, on: today - 40)
    }
    person.laboratory = [
      .hba1c: Dated(55, on: today - 40), .vitaminB12: Dated(310, on: today - 40),
    ]
    person.systolicPressure = 132
    person.pulse = 74
    person.alcoholicDrinks = 0.3
    person.conditions = ["diabetes"].compactMap(Code.init)
    person.medicines = ["metformin", "gabapentin"].compactMap(Code.init)
    person.redFlags = []
    person.products = []
    person.otherMagnesium = 0
    person.diet = .foods(helpings)
    person.preferences = [.gutSensitive]
    person.neuropathyCause = "diabetic_polyneuropathy"
    if let gabapentin = Code<Medicine>("gabapentin") {
      let times = ["08:00", "22:00"].compactMap { TimeOfDay($0) }
      person.medicineDetails[gabapentin] = MedicineDetail(times: times)
    }
    return person
  }

  private static var helpings: [Diet.Helping] {
    let week: [(String, Double)] = [
      ("wholewheat_bread", 14), ("oatmeal_porridge_cooked_in_water", 5), ("banana", 5),
      ("potato_baked_with_skin", 4), ("yogurt_plain_low_fat", 5), ("almonds", 2),
      ("spinach_boiled", 2), ("chicken_breast_roasted_no_skin", 4), ("lentils_boiled", 1),
    ]
    return week.compactMap { id, portions in
      Food.with(id: id).map {
        Diet.Helping(food: $0, amount: .portions(portions), per: .week)
      }
    }
  }
}
