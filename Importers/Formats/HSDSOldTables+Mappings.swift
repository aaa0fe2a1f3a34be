extension HSDSOldTables {
    /// The old tables in the profile language (`docs/profiles.md`).
    static let mappings = """
        {
          "version": 1, "name": "hsds-old", "source": "hsds", "format": "tables",
          "maps": {
            "weekdays": { "values": {
              "1": "MO", "2": "TU", "3": "WE", "4": "TH", "5": "FR", "6": "SA", "7": "SU",
              "mo": "MO", "tu": "TU", "we": "WE", "th": "TH", "fr": "FR", "sa": "SA", "su": "SU",
              "mon": "MO", "tue": "TU", "wed": "WE", "thu": "TH", "fri": "FR", "sat": "SA", "sun": "SU",
              "monday": "MO", "tuesday": "TU", "wednesday": "WE", "thursday": "TH", "friday": "FR",
              "saturday": "SA", "sunday": "SU"
            } },
            "languages": { "otherwise": "keep", "values": {
              "english": "en", "spanish": "es", "french": "fr", "italian": "it", "german": "de", "portuguese": "pt",
              "arabic": "ar", "chinese": "zh", "mandarin": "zh", "russian": "ru", "vietnamese": "vi", "korean": "ko",
              "tagalog": "tl", "urdu": "ur", "bengali": "bn", "polish": "pl", "farsi": "fa", "hindi": "hi"
            } }
          },
          "tables": {
            "physical_addresses": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "addresses", "fields": {
                "location_id": "{location_id}", "attention": "{attention}", "address_1": "{address_1}",
                "address_2": { "from": "{address_2}, {address_3}, {address_4}", "remove": [" ,"] },
                "city": "{city}", "region": "{region}", "state_province": "{state_province}",
                "postal_code": "{postal_code}", "country": "{country}", "address_type": "physical"
              } }]
            },
            "postal_addresses": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "addresses", "id": "postal/{@key}", "fields": {
                "location_id": "{location_id}", "attention": "{attention}", "address_1": "{address_1}",
                "address_2": { "from": "{address_2}, {address_3}, {address_4}", "remove": [" ,"] },
                "city": "{city}", "region": "{region}", "state_province": "{state_province}",
                "postal_code": "{postal_code}", "country": "{country}", "address_type": "postal"
              } }]
            },
            "regular_schedules": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "schedules", "fields": {
                "service_id": "{service_id}", "location_id": "{location_id}",
                "service_at_location_id": "{service_at_location_id}", "freq": "WEEKLY",
                "byday": { "from": "{weekday}", "map": "weekdays" }, "opens_at": "{opens_at}",
                "closes_at": "{closes_at}", "description": "{original_text}"
              } }]
            },
            "holiday_schedules": {
              "key": "{id}", "table": { "sparse": true },
              "records": [
                { "table": "closures",
                  "when": [{ "text": "{closed}", "among": ["true", "t", "yes", "y", "1"] }],
                  "required": ["from_date"],
                  "fields": {
                    "service_id": "{service_id}", "location_id": "{location_id}",
                    "service_at_location_id": "{service_at_location_id}", "from_date": "{start_date}",
                    "to_date": "{end_date}"
                  } },
                { "table": "schedules", "id": "holiday/{@key}",
                  "when": [{ "text": "{closed}", "except": ["true", "t", "yes", "y", "1"] }],
                  "required": ["valid_from", "opens_at", "closes_at"],
                  "fields": {
                    "service_id": "{service_id}", "location_id": "{location_id}",
                    "service_at_location_id": "{service_at_location_id}", "valid_from": "{start_date}",
                    "valid_to": "{end_date}", "freq": "WEEKLY", "byday": "MO,TU,WE,TH,FR,SA,SU",
                    "opens_at": "{opens_at}", "closes_at": "{closes_at}"
                  } }
              ]
            },
            "eligibility": {
              "key": "{id}", "table": { "sparse": true },
              "records": [
                { "table": "eligibility_rules", "when": [{ "text": "{eligibility}", "blank": false }],
                  "fields": {
                    "service_id": "{service_id}", "kind": "custom", "source_text": "{eligibility}"
                  } },
                { "table": "eligibility_rules", "name": "ages", "id": "{@key}/age",
                  "when": [{ "text": "{minimum_age}{maximum_age}", "blank": false }],
                  "fields": {
                    "service_id": "{service_id}", "kind": "age", "parameters": "{minimum_age}..{maximum_age}"
                  } }
              ]
            },
            "payment_accepted": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "cost_options", "id": "payment/{@key}", "required": ["amount_description"],
                "fields": {
                  "service_id": "{service_id}", "option": "payment accepted", "amount_description": "{payment}"
                } }]
            },
            "accessibility_for_disabilities": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "accessibility", "fields": {
                "location_id": "{location_id}", "description": "{accessibility}", "details": "{details}",
                "url": "{url}"
              } }]
            },
            "taxonomy": {
              "key": "{id}", "table": { "sparse": true, "ignore": ["parent_name"] },
              "records": [{ "table": "taxonomy_terms", "fields": {
                "name": "{name}", "description": "{description}", "parent_id": "{parent_id}",
                "taxonomy": "{vocabulary}"
              } }]
            },
            "services_taxonomy": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "attributes", "id": "services_taxonomy/{@key}", "fields": {
                "link_entity": "services", "link_id": "{service_id}", "taxonomy_term_id": "{taxonomy_id}",
                "label": "{taxonomy_detail}"
              } }]
            },
            "service_attributes": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "attributes", "id": "service_attributes/{@key}", "fields": {
                "link_entity": "services", "link_id": "{service_id}", "taxonomy_term_id": "{taxonomy_term_id}"
              } }]
            },
            "other_attributes": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "attributes", "id": "other_attributes/{@key}", "fields": {
                "link_entity": "{link_type}", "link_id": "{link_id}", "taxonomy_term_id": "{taxonomy_term_id}"
              } }]
            },
            "link_taxonomies": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "attributes", "id": "link_taxonomies/{@key}", "fields": {
                "link_entity": "{link_type}", "link_id": "{link_id}", "taxonomy_term_id": "{taxonomy_id}"
              } }]
            },
            "phones": {
              "key": "{id}", "table": { "sparse": true },
              "records": [{ "table": "languages", "each": { "text": "{language}", "split": "," },
                "id": "phones/{@key}/{@index}",
                "fields": { "phone_id": "{@key}", "code": { "from": "{@item}", "map": "languages" } } }]
            },
            "services": {
              "key": "{id}", "table": { "sparse": true },
              "records": [
                { "table": "service_at_locations", "id": "services/{@key}",
                  "when": [{ "text": "{location_id}", "blank": false }],
                  "fields": { "service_id": "{@key}", "location_id": "{location_id}" } },
                { "table": "attributes", "each": { "text": "{taxonomy_ids}", "split": "," },
                  "id": "services/{@key}/{@item}",
                  "fields": {
                    "link_entity": "services", "link_id": "{@key}", "taxonomy_term_id": "{@item}"
                  } }
              ]
            }
          }
        }
        """
}
