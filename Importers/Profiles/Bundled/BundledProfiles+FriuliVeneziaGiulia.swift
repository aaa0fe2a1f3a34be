extension BundledProfiles {
    /// The region's list of homes for older people; its identifiers only number the rows, so that they are no key.
    static let careHomes = """
        {
          "version": 1, "name": "residenze-anziani-fvg", "source": "residenze-anziani-fvg",
          "title": "Friuli-Venezia Giulia: strutture residenziali per anziani", "format": "table",
          "table": {
            "delimiter": ",",
            "ignore": [
              "ASS", "Distretto", "id", "type", "social_facility", "social_facility:for", "Natura_giuridica",
              "Convenzione_con_SSR", "Tipologia_residenza", "capacity", "Posti_letto_per_autosufficienti",
              "capacity:disabled", "Posti_letto_in_polifunzionale"
            ]
          },
          "key": "{addr:city}/{Denominazione_struttura}/{addr:street}/{addr:housenumber}",
          "records": [
            {
              "table": "organizations",
              "fields": { "name": "{Denominazione_struttura}", "description": "Ente gestore: {operator}" }
            },
            {
              "table": "services",
              "fields": {
                "organization_id": { "record": "organizations" }, "name": "{Denominazione_struttura}",
                "status": "active", "description": "{description}", "email": "{Email}"
              }
            },
            {
              "table": "locations",
              "fields": {
                "organization_id": { "record": "organizations" }, "location_type": "physical",
                "name": "{Denominazione_struttura}", "latitude": "{lat}", "longitude": "{lon}",
                "area_id": { "from": "{addr:city}", "area": true }
              }
            },
            {
              "table": "service_at_locations",
              "fields": { "service_id": { "record": "services" }, "location_id": { "record": "locations" } }
            },
            {
              "table": "addresses",
              "fields": {
                "location_id": { "record": "locations" }, "address_type": "physical",
                "address_1": "{addr:street} {addr:housenumber}", "postal_code": "{addr:postcode}",
                "city": "{addr:city}", "state_province": "{Prov.}", "country": "IT"
              }
            },
            {
              "table": "phones", "name": "telephone", "id": "{@key}/phone/{@index}",
              "each": { "text": "{Telefono}", "phones": true },
              "fields": { "service_id": { "record": "services" } }
            },
            {
              "table": "phones", "name": "fax", "id": "{@key}/fax/{@index}",
              "each": { "text": "{Fax}", "phones": true },
              "fields": { "service_id": { "record": "services" }, "type": "fax" }
            },
            {
              "table": "attributes",
              "fields": {
                "link_entity": "service", "link_id": { "record": "services" }, "taxonomy_term_id": "family.elderly",
                "link_type": "taxonomy_term"
              }
            }
          ]
        }
        """

    /// The region's pharmacies with the addresses that were found for them.
    static let regionalPharmacies = """
        {
          "version": 1, "name": "farmacie-fvg", "source": "farmacie-fvg",
          "title": "Friuli-Venezia Giulia: farmacie", "format": "table",
          "table": { "delimiter": "," },
          "key": "{CODICEIDENTIFICATIVOFARMACIA}",
          "records": [
            { "table": "organizations", "fields": { "name": "{DESCRIZIONEFARMACIA}", "tax_id": "{PARTITAIVA}" } },
            {
              "table": "services",
              "fields": {
                "organization_id": { "record": "organizations" }, "name": "{DESCRIZIONEFARMACIA}", "status": "active"
              }
            },
            {
              "table": "locations",
              "fields": {
                "organization_id": { "record": "organizations" }, "location_type": "physical",
                "name": "{DESCRIZIONEFARMACIA}", "latitude": "{lat}", "longitude": "{lng}",
                "area_id": { "from": "{city}", "area": true }
              }
            },
            {
              "table": "service_at_locations",
              "fields": { "service_id": { "record": "services" }, "location_id": { "record": "locations" } }
            },
            {
              "table": "addresses",
              "fields": {
                "location_id": { "record": "locations" }, "address_type": "physical",
                "address_1": "{street} {housenumber}", "postal_code": "{CAP}",
                "city": { "from": "{city}", "letters": "title" }, "country": "IT"
              }
            },
            {
              "table": "attributes",
              "fields": {
                "link_entity": "service", "link_id": { "record": "services" }, "taxonomy_term_id": "health.pharmacy",
                "link_type": "taxonomy_term"
              }
            },
            {
              "table": "metadata",
              "fields": {
                "resource_id": "{@key}", "resource_type": "service", "last_action_type": "create",
                "last_action_date": { "from": "{DATAINIZIOVALIDITA}", "date": "dd/MM/yyyy" }
              }
            }
          ]
        }
        """
}
