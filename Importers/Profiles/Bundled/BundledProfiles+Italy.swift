extension BundledProfiles {
    /// The Ministry of Education's list of state-recognised private schools.
    static let schools = """
        {
          "version": 1, "name": "scuole-paritarie", "source": "scuole-paritarie",
          "title": "Ministero dell'Istruzione: scuole paritarie", "format": "table",
          "table": { "delimiter": ",", "ignore": ["ANNOSCOLASTICO", "AREAGEOGRAFICA", "CODICECOMUNESCUOLA"] },
          "blanks": ["Non Disponibile"],
          "maps": {
            "gradi": {
              "values": {
                "SCUOLA INFANZIA NON STATALE": "school.nursery", "SCUOLA PRIMARIA NON STATALE": "school",
                "SCUOLA SEC. PRIMO GRADO NON STATALE": "school", "SCUOLA SEC. SECONDO GRADO NON STATALE": "school"
              }
            }
          },
          "key": "{CODICESCUOLA}",
          "records": [
            {
              "table": "organizations",
              "fields": {
                "name": { "from": "{DENOMINAZIONESCUOLA}", "letters": "title" }, "website": "{SITOWEBSCUOLA}",
                "email": "{INDIRIZZOPECSCUOLA}"
              }
            },
            {
              "table": "services",
              "fields": {
                "organization_id": { "record": "organizations" }, "status": "active",
                "name": { "from": "{DENOMINAZIONESCUOLA}", "letters": "title" }, "email": "{INDIRIZZOEMAILSCUOLA}",
                "url": "{SITOWEBSCUOLA}",
                "description": { "from": "{DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA}", "letters": "title" }
              }
            },
            {
              "table": "locations",
              "fields": {
                "organization_id": { "record": "organizations" }, "location_type": "physical",
                "name": { "from": "{DENOMINAZIONESCUOLA}", "letters": "title" },
                "area_id": { "from": "{DESCRIZIONECOMUNE}", "area": true }
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
                "address_1": { "from": "{INDIRIZZOSCUOLA}", "letters": "title" },
                "postal_code": { "from": "{CAPSCUOLA}", "pad": 5 },
                "city": { "from": "{DESCRIZIONECOMUNE}", "letters": "title" },
                "state_province": { "from": "{PROVINCIA}", "letters": "title" },
                "region": { "from": "{REGIONE}", "letters": "title" }, "country": "IT"
              }
            },
            {
              "table": "attributes",
              "fields": {
                "link_entity": "service", "link_id": { "record": "services" }, "link_type": "taxonomy_term",
                "taxonomy_term_id": { "from": "{DESCRIZIONETIPOLOGIAGRADOISTRUZIONESCUOLA}", "map": "gradi" }
              }
            }
          ]
        }
        """

    /// The prisons of the Ministry of Justice, as onData publishes them; their addresses are sentences.
    static let prisons = """
        {
          "version": 1, "name": "istituti-penitenziari", "source": "istituti-penitenziari",
          "title": "Ministero della Giustizia: istituti penitenziari", "format": "table",
          "table": { "delimiter": ",", "ignore": ["codiceIstituto", "comune_istat", "cod_reg"] },
          "blanks": ["NULL"],
          "key": "{id_pagina}",
          "records": [
            { "table": "organizations", "fields": { "name": "{tipo} {titolo} {nome}", "website": "{url}" } },
            {
              "table": "services",
              "fields": {
                "organization_id": { "record": "organizations" }, "name": "{tipo} {titolo} {nome}",
                "status": "active", "url": "{url}", "assured_date": "{data_aggiornamento}"
              }
            },
            {
              "table": "locations",
              "fields": {
                "organization_id": { "record": "organizations" }, "location_type": "physical",
                "name": "{tipo} {titolo} {nome}", "latitude": "{latitude}", "longitude": "{longitude}",
                "area_id": { "from": "{comune}", "area": true }
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
                "address_1": { "from": "{indirizzo}", "before": " - " },
                "postal_code": { "from": "{indirizzo}", "pattern": "\\\\b[0-9]{5}\\\\b" },
                "city": "{comune}", "country": "IT"
              }
            },
            {
              "table": "phones", "each": { "text": "{telefono}", "phones": true },
              "fields": { "service_id": { "record": "services" } }
            }
          ]
        }
        """
}
