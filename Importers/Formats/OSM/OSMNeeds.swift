import Directory

/// The needs that OpenStreetMap's tags stand for.
enum OSMNeeds {
    /// The keys by which a map says what a thing is; another value of them is told.
    static let features = ["amenity", "social_facility", "healthcare", "office", "shop"]
    /// The keys of which every value is a service, known or not.
    static let services: Set<String> = ["social_facility", "healthcare"]

    /// Our need for a tag; a blank one for what is no service, `nil` for what nobody has decided.
    static func need(_ key: String, _ value: String) -> String? {
        table["\(key)=\(value)"]
    }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for line in text.split(separator: "\n") {
            let words = line.split(separator: " ")
            for value in words.dropFirst(2) { table["\(words[0])=\(value)"] = words[1] == "-" ? "" : String(words[1]) }
        }
        return table
    }()

    /// Key, need (`-` for none) and values, a line each.
    private static let text = """
        amenity health.pharmacy pharmacy
        amenity health.hospital hospital
        amenity health.doctor doctors clinic
        amenity health.dentist dentist
        amenity school.nursery kindergarten childcare
        amenity school.enrolment school
        amenity training college prep_school
        amenity training.university university
        amenity training.italian language_school
        amenity community.culture library arts_centre
        amenity community.worship place_of_worship
        amenity community community_centre social_centre
        amenity money.bank bank
        amenity money.remittance money_transfer
        amenity housing.reception refugee_site
        amenity food.hygiene shower public_bath
        amenity food.parcel food_sharing food_bank
        amenity food.clothes give_box
        amenity legal.residence townhall
        amenity legal.permit police
        amenity legal.advice courthouse
        amenity community.information post_office
        amenity training.vocational.driving driving_school
        amenity - parking parking_space parking_entrance bicycle_parking motorcycle_parking bench waste_basket
        amenity - waste_disposal recycling drinking_water fountain vending_machine restaurant cafe bar pub fast_food
        amenity - ice_cream fuel charging_station car_wash car_rental taxi atm post_box telephone shelter toilets
        amenity - cinema theatre nightclub hunting_stand grave_yard crematorium marketplace veterinary clock bbq
        amenity - bicycle_rental bureau_de_change fire_station public_building bus_station
        social_facility food.parcel food_bank
        social_facility food.canteen soup_kitchen
        social_facility food.clothes clothing_bank
        social_facility food.baby dairy_kitchen
        social_facility housing.emergency shelter
        social_facility income.social_worker outreach
        social_facility health.home_care ambulatory_care hospice
        social_facility disability.work workshop
        social_facility disability.care day_care
        social_facility family.elderly nursing_home assisted_living
        social_facility housing.cohousing group_home
        healthcare health.pharmacy pharmacy
        healthcare health.hospital hospital
        healthcare health.doctor doctor clinic centre
        healthcare health.doctor.specialist laboratory sample_collection physiotherapist rehabilitation dialysis
        healthcare health.dentist dentist
        healthcare health.women.pregnancy midwife birthing_centre
        healthcare health.vaccination vaccination_centre
        healthcare health.home_care nurse hospice
        healthcare mental_health.psychologist psychotherapist counselling
        office work.search.agency employment_agency
        office community.association association ngo
        office income.emergency charity
        office legal.advice lawyer
        office work.rights union
        office money.tax_return tax_advisor
        office training educational_institution
        office - company insurance estate_agent it architect engineer accountant government political_party coworking
        office - telecommunication energy_supplier notary administrative financial
        shop food.clothes charity second_hand
        shop disability.aids medical_supply hearing_aids
        social_facility:for family.elderly senior
        social_facility:for disability.care disabled
        social_facility:for mental_health.psychiatry mental_health
        social_facility:for health.addiction drug_addicted
        social_facility:for work.search unemployed
        social_facility:for family.foster orphan
        social_facility:for community.youth juvenile
        social_facility:for protection.domestic_violence abused victim
        social_facility:for - child woman migrant refugee homeless underprivileged diseased
        """
}
