extension BundledProfiles {
    /// The CSV files of the Ohana API; what its importer demands of a row is demanded here.
    static let ohana = """
        {
          "version": 1, "name": "ohana", "source": "ohana", "title": "Ohana API: CSV files", "format": "tables",
          "maps": {
            "weekdays": { "values": {
              "monday": "MO", "tuesday": "TU", "wednesday": "WE", "thursday": "TH", "friday": "FR", "saturday": "SA",
              "sunday": "SU", "1": "MO", "2": "TU", "3": "WE", "4": "TH", "5": "FR", "6": "SA", "7": "SU"
            } },
            "places": { "values": { "true": "virtual", "false": "physical" } },
            "languages": { "otherwise": "keep", "values": {
              "english": "en", "spanish": "es", "french": "fr", "tagalog": "tl", "chinese": "zh", "mandarin": "zh",
              "cantonese": "yue", "russian": "ru", "vietnamese": "vi", "arabic": "ar", "italian": "it"
            } }
          },
          "tables": {
            "organizations": {
              "key": "{id}",
              "records": [
                { "table": "organizations", "required": ["description"], "fields": {
                  "name": "{name}", "alternate_name": "{alternate_name}", "description": "{description}",
                  "email": "{email}", "website": "{website}", "tax_status": "{tax_status}", "tax_id": "{tax_id}",
                  "legal_status": "{legal_status}", "year_incorporated": {
                    "from": "{date_incorporated}", "date": ["MM/dd/yyyy", "MM/dd/yy", "MMMM dd, yyyy"] } } },
                { "table": "funding", "each": { "text": "{funding_sources}", "split": "," },
                  "id": "organization/{@key}/{@index}",
                  "fields": { "organization_id": "{@key}", "source": "{@item}" } }
              ]
            },
            "programs": {
              "key": "{id}",
              "records": [{ "table": "programs", "required": ["organization_id"], "fields": {
                "organization_id": "{organization_id}", "name": "{name}", "alternate_name": "{alternate_name}" } }]
            },
            "locations": {
              "key": "{id}", "table": { "ignore": ["admin_emails"] },
              "records": [
                { "table": "locations", "required": ["name", "description"], "fields": {
                  "organization_id": "{organization_id}", "name": "{name}", "alternate_name": "{alternate_name}",
                  "description": "{description}", "latitude": "{latitude}", "longitude": "{longitude}",
                  "transportation": "{transportation}", "url": "{website}",
                  "location_type": { "from": "{virtual}", "map": "places", "otherwise": "physical" } } },
                { "table": "contacts", "id": "location/{@key}",
                  "fields": { "location_id": "{@key}", "email": "{email}" } },
                { "table": "accessibility", "each": { "text": "{accessibility}", "split": "," },
                  "fields": { "location_id": "{@key}", "description": "{@item}" } },
                { "table": "languages", "each": { "text": "{languages}", "split": "," },
                  "id": "location/{@key}/{@index}",
                  "fields": { "location_id": "{@key}", "code": { "from": "{@item}", "map": "languages" } } }
              ]
            },
            "services": {
              "key": "{id}", "table": { "sparse": true },
              "joins": { "location": { "table": "locations", "by": "{location_id}" } },
              "records": [
                { "table": "services", "required": ["description"], "fields": {
                  "organization_id": "{location.organization_id}", "program_id": "{program_id}", "name": "{name}",
                  "alternate_name": "{alternate_name}", "description": "{description}", "url": "{website}",
                  "email": "{email}", "status": "{status}", "interpretation_services": "{interpretation_services}",
                  "application_process": "{application_process}", "fees_description": "{fees}",
                  "wait_time": "{wait_time}", "eligibility_description": "{audience} / {eligibility}" } },
                { "table": "service_at_locations",
                  "fields": { "service_id": { "record": "services" }, "location_id": "{location_id}" } },
                { "table": "funding", "each": { "text": "{funding_sources}", "split": "," },
                  "id": "service/{@key}/{@index}", "fields": { "service_id": "{@key}", "source": "{@item}" } },
                { "table": "cost_options", "each": { "text": "{accepted_payments}", "split": "," }, "fields": {
                  "service_id": "{@key}", "option": "payment accepted", "amount_description": "{@item}" } },
                { "table": "languages", "each": { "text": "{languages}", "split": "," },
                  "id": "service/{@key}/{@index}",
                  "fields": { "service_id": "{@key}", "code": { "from": "{@item}", "map": "languages" } } },
                { "table": "required_documents", "each": { "text": "{required_documents}", "split": "," },
                  "id": "{@key}/{@index}", "fields": { "service_id": "{@key}", "document": "{@item}" } },
                { "table": "service_areas", "each": { "text": "{service_areas}", "split": "," },
                  "id": "{@key}/{@index}", "fields": { "service_id": "{@key}", "name": "{@item}" } },
                { "table": "attributes", "each": { "text": "{taxonomy_ids}", "split": "," }, "fields": {
                  "link_entity": "services", "link_id": "{@key}", "taxonomy_term_id": "{@item}" } }
              ]
            },
            "addresses": {
              "key": "{id}",
              "records": [{ "table": "addresses",
                "required": ["location_id", "address_1", "city", "state_province", "postal_code", "country"],
                "fields": {
                  "location_id": "{location_id}", "address_1": "{address_1}", "address_2": "{address_2}",
                  "city": "{city}", "state_province": "{state_province}", "postal_code": "{postal_code}",
                  "country": "{country}", "address_type": "physical" } }]
            },
            "mail_addresses": {
              "key": "{id}",
              "records": [{ "table": "addresses", "id": "mail/{@key}",
                "required": ["location_id", "address_1", "city", "state_province", "postal_code", "country"],
                "fields": {
                  "location_id": "{location_id}", "attention": "{attention}", "address_1": "{address_1}",
                  "address_2": "{address_2}", "city": "{city}", "state_province": "{state_province}",
                  "postal_code": "{postal_code}", "country": "{country}", "address_type": "postal" } }]
            },
            "contacts": {
              "key": "{id}",
              "records": [{ "table": "contacts", "required": ["name", "location_id|organization_id|service_id"],
                "fields": {
                  "location_id": "{location_id}", "organization_id": "{organization_id}",
                  "service_id": "{service_id}", "name": "{name}", "title": "{title}", "email": "{email}",
                  "department": "{department}" } }]
            },
            "phones": {
              "key": "{id}",
              "records": [{ "table": "phones",
                "required": ["type", "contact_id|location_id|organization_id|service_id"],
                "fields": {
                  "contact_id": "{contact_id}", "location_id": "{location_id}",
                  "organization_id": "{organization_id}", "service_id": "{service_id}",
                  "number": "{number}", "extension": "{extension}", "type": "{number_type}",
                  "description": "{department}, {vanity_number}, {country_prefix}" } }]
            },
            "regular_schedules": {
              "key": "{id}",
              "records": [{ "table": "schedules",
                "required": ["byday", "opens_at", "closes_at", "location_id|service_id"],
                "fields": {
                  "location_id": "{location_id}", "service_id": "{service_id}", "freq": "WEEKLY",
                  "byday": { "from": "{weekday}", "map": "weekdays" }, "opens_at": "{opens_at}",
                  "closes_at": "{closes_at}" } }]
            },
            "holiday_schedules": {
              "key": "{id}",
              "records": [
                { "table": "closures", "when": [{ "text": "{closed}", "among": ["true"] }],
                  "required": ["from_date", "to_date", "location_id|service_id"],
                  "fields": {
                    "location_id": "{location_id}", "service_id": "{service_id}",
                    "from_date": { "from": "{start_date}", "date": ["MM/dd/yyyy", "MM/dd/yy", "MMMM dd, yyyy"] },
                    "to_date": { "from": "{end_date}", "date": ["MM/dd/yyyy", "MM/dd/yy", "MMMM dd, yyyy"] } } },
                { "table": "schedules", "id": "holiday/{@key}", "when": [{ "text": "{closed}", "among": ["false"] }],
                  "required": ["valid_from", "valid_to", "opens_at", "closes_at", "location_id|service_id"],
                  "fields": {
                    "location_id": "{location_id}", "service_id": "{service_id}", "freq": "WEEKLY",
                    "byday": "MO,TU,WE,TH,FR,SA,SU", "opens_at": "{opens_at}", "closes_at": "{closes_at}",
                    "valid_from": { "from": "{start_date}", "date": ["MM/dd/yyyy", "MM/dd/yy", "MMMM dd, yyyy"] },
                    "valid_to": { "from": "{end_date}", "date": ["MM/dd/yyyy", "MM/dd/yy", "MMMM dd, yyyy"] } } }
              ]
            },
            "taxonomy": {
              "key": "{taxonomy_id}", "table": { "ignore": ["parent_name"] },
              "records": [{ "table": "taxonomy_terms", "fields": {
                "code": "{taxonomy_id}", "name": "{name}", "parent_id": "{parent_id}" } }]
            }
          }
        }
        """
}
