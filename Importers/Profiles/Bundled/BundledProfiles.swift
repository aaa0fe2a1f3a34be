/// The text of the profiles that come with the program.
enum BundledProfiles {
    /// The Ministry of Health's list of pharmacies as OpenStreetMap Italy republishes it.
    static let pharmacies = """
        {
          "version": 1,
          "name": "farmacie",
          "source": "farmacie",
          "title": "Ministero della Salute: farmacie",
          "format": "table",
          "table": { "delimiter": ";", "ignore": ["{", "tags{", "}"] },
          "key": "{id}",
          "records": [
            {
              "table": "organizations",
              "fields": { "name": "{name}", "tax_id": { "from": "{ref:vatin}", "strip": "IT" } }
            },
            {
              "table": "locations",
              "fields": {
                "location_type": "physical", "organization_id": { "record": "organizations" }, "name": "{name}",
                "latitude": "{lat}", "longitude": "{lon}", "area_id": { "from": "{addr:city}", "area": true }
              }
            },
            {
              "table": "addresses",
              "fields": {
                "location_id": { "record": "locations" }, "address_type": "physical",
                "address_1": {
                  "from": "{addr:street} {addr:housenumber}", "remove": ["_"]
                },
                "postal_code": { "from": "{addr:postcode}", "strip": "_" },
                "city": "{addr:city}", "country": "IT"
              }
            },
            {
              "table": "services",
              "fields": {
                "organization_id": { "record": "organizations" }, "name": "{name}", "status": "active"
              }
            },
            {
              "table": "service_at_locations",
              "fields": { "service_id": { "record": "services" }, "location_id": { "record": "locations" } }
            },
            {
              "table": "attributes",
              "fields": {
                "link_entity": "service", "link_id": "{@key}", "taxonomy_term_id": "health.pharmacy",
                "link_type": "taxonomy_term"
              }
            },
            {
              "table": "metadata",
              "fields": {
                "resource_id": "{@key}", "resource_type": "service", "last_action_type": "create",
                "last_action_date": { "from": "{start_date}", "date": "dd/MM/yyyy" }
              }
            }
          ]
        }
        """

    /// Hospitals by municipality: no identifiers, names in capitals.
    static let hospitals = """
        {
          "version": 1,
          "name": "presidi-ospedalieri",
          "source": "presidi-ospedalieri",
          "title": "Presidi ospedalieri",
          "format": "table",
          "table": { "ignore": ["area", "N1", "N2", "ISTAT"] },
          "key": "{provincia}/{comune}/{presidio_ospedaliero}",
          "records": [
            {
              "table": "organizations",
              "fields": {
                "name": {
                  "from": "{presidio_ospedaliero}", "letters": "title",
                  "keep": ["AOU", "ASL", "AL", "ASO", "AO", "IRCCS"]
                }
              }
            },
            {
              "table": "locations",
              "fields": {
                "location_type": "physical", "organization_id": { "record": "organizations" },
                "name": {
                  "from": "{presidio_ospedaliero}", "letters": "title",
                  "keep": ["AOU", "ASL", "AL", "ASO", "AO", "IRCCS"]
                },
                "area_id": { "from": "{comune}", "area": true }
              }
            },
            {
              "table": "addresses",
              "fields": {
                "location_id": { "record": "locations" }, "address_type": "physical",
                "city": { "from": "{comune}", "letters": "title" },
                "state_province": { "from": "{provincia}", "letters": "title" },
                "region": "{reg}", "country": "IT"
              }
            },
            {
              "table": "services",
              "fields": {
                "organization_id": { "record": "organizations" },
                "name": {
                  "from": "{presidio_ospedaliero}", "letters": "title",
                  "keep": ["AOU", "ASL", "AL", "ASO", "AO", "IRCCS"]
                },
                "status": "active"
              }
            },
            {
              "table": "service_at_locations",
              "fields": { "service_id": { "record": "services" }, "location_id": { "record": "locations" } }
            },
            {
              "table": "attributes",
              "fields": {
                "link_entity": "service", "link_id": "{@key}", "taxonomy_term_id": "health.hospital",
                "link_type": "taxonomy_term"
              }
            }
          ]
        }
        """
}
