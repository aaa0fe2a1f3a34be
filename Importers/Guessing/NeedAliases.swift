/// Codes of other vocabularies that lists use for needs: values of OpenStreetMap, the clusters of humanitarian lists.
enum NeedAliases {
    /// Our term for each code, in small letters.
    static let terms: [String: String] = [
        "pharmacy": "health.pharmacy", "hospital": "health.hospital", "clinic": "health.doctor.walk_in",
        "doctors": "health.doctor", "doctor": "health.doctor", "dentist": "health.dentist",
        "nursing_home": "family.elderly", "assisted_living": "family.elderly", "retirement_home": "family.elderly",
        "food_bank": "food.parcel", "soup_kitchen": "food.canteen", "clothing_bank": "food.clothes",
        "shelter": "housing.emergency", "kindergarten": "school.nursery", "childcare": "school.nursery",
        "fss": "food", "fsl": "food", "fsa": "food", "nut": "health", "hea": "health", "health": "health",
        "pro": "protection", "gbv": "protection.sexual_violence", "cp": "protection.child_abuse", "edu": "school",
        "education": "school", "educación": "school", "éducation": "school", "istruzione": "school",
        "mpca": "income.emergency", "cash": "income.emergency", "esnfi": "housing", "snfi": "housing",
        "seguridad alimentaria": "food", "food security": "food", "food": "food", "nfi": "food",
        "transferencias multipropósito": "income.emergency", "mhpss": "mental_health",
        "psychosocial support": "mental_health",
    ]
}
