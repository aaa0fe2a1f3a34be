extension BundledProfiles {
    /// The one table that `sportello export table` writes; the apostrophe that guards a cell is taken off.
    static let ownTable = """
        {
          "version": 1,
          "name": "own-table",
          "source": "own-table",
          "title": "The table of services that sportello export table writes",
          "format": "table",
          "table": { "delimiter": ",", "ignore": ["need_names"] },
          "key": "{id}",
          "records": [
            {
              "table": "organizations", "id": "{organization_id}", "shared": true,
              "when": [{ "text": "{organization_id}", "blank": false }],
              "fields": { "name": { "from": "{organization}", "strip": "'" }, "website": "{website}" }
            },
            {
              "table": "services", "id": "{service_id}", "shared": true,
              "fields": {
                "organization_id": "{organization_id}", "name": { "from": "{service}", "strip": "'" },
                "description": { "from": "{description}", "strip": "'" }, "status": "{status}",
                "email": { "from": "{email}", "strip": "'" }, "url": "{url}",
                "application_process": { "from": "{application_process}", "strip": "'" },
                "fees_description": { "from": "{fees}", "strip": "'" },
                "eligibility_description": { "from": "{eligibility}", "strip": "'" },
                "wait_days": "{wait_days}", "assured_date": "{assured_date}"
              }
            },
            {
              "table": "locations", "id": "{location_id}", "shared": true,
              "when": [{ "text": "{location_id}", "blank": false }],
              "fields": {
                "name": { "from": "{place}", "strip": "'" }, "area_id": "{area_id}",
                "latitude": { "from": "{latitude}", "strip": "'" }, "longitude": { "from": "{longitude}", "strip": "'" }
              }
            },
            {
              "table": "addresses", "id": "{location_id}", "shared": true,
              "when": [{ "text": "{location_id}{address_1}{city}", "blank": false }],
              "fields": {
                "location_id": "{location_id}", "address_1": { "from": "{address_1}", "strip": "'" },
                "address_2": { "from": "{address_2}", "strip": "'" }, "city": { "from": "{city}", "strip": "'" },
                "state_province": { "from": "{state_province}", "strip": "'" },
                "postal_code": { "from": "{postal_code}", "strip": "'" }, "country": "{country}"
              }
            },
            {
              "table": "service_at_locations", "when": [{ "text": "{location_id}", "blank": false }],
              "fields": { "service_id": "{service_id}", "location_id": "{location_id}" }
            },
            {
              "table": "phones", "each": { "text": "{phones}", "split": "|" }, "id": "{service_id}/{@item}",
              "shared": true,
              "fields": { "service_id": "{service_id}", "number": { "from": "{@item}", "strip": "'" } }
            },
            {
              "table": "languages", "each": { "text": "{languages}", "split": "|" }, "id": "{service_id}/{@item}",
              "shared": true, "fields": { "service_id": "{service_id}", "code": "{@item}" }
            },
            {
              "table": "schedules", "each": { "text": "{hours}", "hours": "words" },
              "when": [{ "text": "{location_id}", "blank": false }],
              "fields": { "service_id": "{service_id}", "service_at_location_id": "{@key}" }
            },
            {
              "table": "attributes", "each": { "text": "{needs}", "split": "|" }, "id": "{service_id}/{@item}",
              "shared": true,
              "fields": {
                "link_entity": "services", "link_id": "{service_id}", "link_type": "taxonomy_term",
                "taxonomy_term_id": { "from": "{@item}", "strip": "'" }
              }
            },
            {
              "table": "required_documents", "each": { "text": "{required_documents}", "split": "|" },
              "id": "{service_id}/{@item}", "shared": true,
              "fields": { "service_id": "{service_id}", "document": { "from": "{@item}", "strip": "'" } }
            }
          ]
        }
        """
}
