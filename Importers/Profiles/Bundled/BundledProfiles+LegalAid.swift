extension BundledProfiles {
    /// The legal aid of Florida as three tables: hours and needs are words there, and no service says where it is had.
    static let floridaLegalAid = """
        {
          "version": 1, "name": "florida-legal-aid", "source": "florida-legal-aid",
          "title": "Florida legal aid: organisations, services and offices in three tables", "format": "tables",
          "maps": {
            "ages": { "otherwise": "keep", "values": { "0": "", "200": "" } },
            "numbers": { "otherwise": "drop", "values": { "main": "voice", "tollfree": "voice", "fax": "fax",
              "tdd": "textphone" } }
          },
          "tables": {
            "organizations": {
              "key": "{organization_uuid}",
              "records": [
                {
                  "table": "organizations",
                  "fields": {
                    "name": "{organization_name}", "alternate_name": "{organization_alternate_name}",
                    "description": "{organization_description}", "email": "{organization_email}",
                    "website": "{organization_url}", "tax_id": "{organization_tax_id}",
                    "legal_status": "{organization_legal_status}",
                    "year_incorporated": "{organization_year_incorporated}"
                  }
                }
              ]
            },
            "locations": {
              "key": "{location_uuid}", "table": { "ignore": ["organization_name"] },
              "records": [
                {
                  "table": "locations",
                  "fields": {
                    "organization_id": "{organization_uuid}", "name": "{location_name}", "location_type": "physical",
                    "url": "{location_url}"
                  }
                },
                {
                  "table": "addresses", "when": [{ "text": "{location_address}", "blank": false }],
                  "fields": {
                    "location_id": { "record": "locations" }, "address_type": "physical", "country": "US",
                    "address_1": {
                      "from": "{location_address}", "pattern": "^(?!State: )(.+?), [^,]+, [A-Z]{2}(?: [0-9]{5}|$)"
                    },
                    "city": { "from": "{location_address}", "pattern": "([^,]+), [A-Z]{2}(?: [0-9]{5}|$)" },
                    "state_province": {
                      "from": "{location_address}", "html": true,
                      "pattern": "(?:, |State: )([A-Z]{2})(?: [0-9]{5}|,?$)"
                    },
                    "postal_code": { "from": "{location_address}", "pattern": "[0-9]{5}(?:-[0-9]{4})?$" }
                  }
                },
                {
                  "table": "phones", "each": { "text": "{phones}", "split": "," }, "id": "{@key}/{@index}",
                  "fields": {
                    "location_id": { "record": "locations" }, "number": { "from": "{@item}", "after": ": " },
                    "type": { "from": "{@item}", "before": ":", "map": "numbers" },
                    "description": { "from": "{@item}", "before": ":" }
                  }
                }
              ]
            },
            "services": {
              "key": "{service_uuid}", "table": { "ignore": ["organization_name"] },
              "records": [
                {
                  "table": "services",
                  "fields": {
                    "organization_id": "{organization_uuid}", "name": "{service_name}",
                    "alternate_name": "{service_alternate_name}", "description": "{service_description}",
                    "email": "{service_email}", "url": "{service_url}", "status": "active",
                    "application_process": "{service_additional_information}",
                    "minimum_age": { "from": "{service_min_age}", "map": "ages" },
                    "maximum_age": { "from": "{service_max_age}", "map": "ages" }
                  }
                },
                {
                  "table": "attributes", "name": "need",
                  "fields": {
                    "link_entity": "service", "link_id": "{@key}", "taxonomy_term_id": "legal.advice",
                    "link_type": "taxonomy_term"
                  }
                },
                {
                  "table": "taxonomy_terms", "each": { "text": "{service_problem_codes}" }, "id": "{@item}",
                  "shared": true,
                  "fields": { "name": "{@item}", "taxonomy": "LegalServer" }
                },
                {
                  "table": "attributes", "name": "problem", "each": { "text": "{service_problem_codes}" },
                  "fields": {
                    "link_entity": "service", "link_id": "{@key}", "taxonomy_term_id": "{@item}",
                    "link_type": "taxonomy_term"
                  }
                },
                {
                  "table": "service_areas", "each": { "text": "{service_areas}" },
                  "fields": { "service_id": { "record": "services" }, "name": "{@item}" }
                },
                {
                  "table": "eligibility_rules", "name": "income", "id": "{@key}/income",
                  "when": [{ "text": "{service_income_limit}", "blank": false }],
                  "fields": {
                    "service_id": { "record": "services" }, "kind": "custom",
                    "source_text": "Income up to {service_income_limit}% of the poverty level"
                  }
                },
                {
                  "table": "eligibility_rules", "name": "immigration", "id": "{@key}/immigration",
                  "when": [{ "text": "{service_immigration_status}", "blank": false }],
                  "fields": {
                    "service_id": { "record": "services" }, "kind": "custom",
                    "source_text": "{service_immigration_status}"
                  }
                },
                {
                  "table": "eligibility_rules", "name": "military", "id": "{@key}/military",
                  "when": [{ "text": "{service_military_status}", "blank": false }],
                  "fields": {
                    "service_id": { "record": "services" }, "kind": "custom", "source_text": "{service_military_status}"
                  }
                },
                {
                  "table": "eligibility_rules", "name": "veterans", "id": "{@key}/veterans",
                  "when": [{ "text": "{service_require_veteran}", "among": ["true"] }],
                  "fields": { "service_id": { "record": "services" }, "kind": "custom", "source_text": "Veterans only" }
                },
                {
                  "table": "eligibility_rules", "name": "detention", "id": "{@key}/detention",
                  "when": [{ "text": "{service_incarceration_status}", "blank": false }],
                  "fields": {
                    "service_id": { "record": "services" }, "kind": "custom",
                    "source_text": "{service_incarceration_status}"
                  }
                },
                {
                  "table": "programs", "id": "{@key}", "when": [{ "text": "{service_program}", "blank": false }],
                  "fields": { "organization_id": "{organization_uuid}", "name": "{service_program}" }
                }
              ]
            }
          }
        }
        """

    /// The export of Illinois Legal Aid Online, whose HSDS 1.1 the field's transformer publishes.
    static let illinoisLegalAid = """
        {
          "version": 1, "name": "illinois-legal-aid", "source": "illinois-legal-aid",
          "title": "Illinois Legal Aid Online: organisations, places and services in three tables", "format": "tables",
          "maps": { "days": { "values": { "monday": "MO", "tuesday": "TU", "wednesday": "WE",
          "thursday": "TH", "friday": "FR", "saturday": "SA", "sunday": "SU" } } },
          "tables": {
            "organizations": { "key": "{Organization ID}", "records": [
              { "table": "organizations", "fields": {
                "name": "{Title}", "description": "{Body}", "email": "{Email}", "website": "{Website address}" } },
              { "table": "locations", "id": "organization/{@key}",
                "when": [{ "text": "{Mailing address}", "blank": false }],
                "fields": { "organization_id": { "record": "organizations" }, "location_type": "postal" } },
              { "table": "addresses", "fields": {
                "location_id": { "record": "locations" }, "address_1": "{Mailing address}",
                "city": "{Mailing address city}", "state_province": "{Mailing address state}",
                "postal_code": "{Mailing address zip}", "address_type": "postal" } },
              { "table": "phones", "id": "organization/{@key}",
                "fields": { "organization_id": { "record": "organizations" }, "number": "{Phone number}" } }
            ] },
            "locations": { "key": "{Location_id}", "records": [
              { "table": "locations", "fields": { "name": "{Field 2}", "organization_id": "{Organization ID}" } },
              { "table": "phones", "id": "location/{@key}",
                "fields": { "location_id": { "record": "locations" }, "number": "{Phone number}" } },
              { "table": "schedules", "fields": {
                "location_id": { "record": "locations" }, "freq": "WEEKLY",
                "byday": { "from": "{Hours of operation day}", "map": "days" },
                "opens_at": "{Hours of operation open}", "closes_at": "{Hours of operation close}" } }
            ] },
            "services": { "key": "{Services-ID}", "records": [
              { "table": "services", "fields": {
                "name": "{Title}", "description": "{Service type}", "fees": "{Income eligibility and fees}",
                "url": "{Website address}", "organization_id": "{Organization ID}", "application_process":
                  "{Application process}{Process for applying by email}{Process for applying by phone}\
        {Process for applying online}{Process for walk-ins}" } },
              { "table": "phones", "id": "service/{@key}",
                "fields": { "service_id": { "record": "services" }, "number": "{Phone number}" } },
              { "table": "service_at_locations",
                "fields": { "service_id": { "record": "services" }, "location_id": "{Location ID}" } },
              { "table": "eligibility_rules", "when": [{ "text": "{Income standard for eligibility}", "blank": false }],
                "fields": { "service_id": { "record": "services" }, "kind": "custom",
                  "source_text": "{Income standard for eligibility}" } }
            ] }
          }
        }
        """
}
