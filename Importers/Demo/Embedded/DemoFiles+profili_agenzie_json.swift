// swift-format-ignore-file
extension DemoFiles {
    /// The text of `profili/agenzie.json`.
    static let profili_agenzie_json = #"""
{
  "version": 1,
  "name": "agenzie",
  "source": "agenzie",
  "title": "Agenzie per il lavoro ed enti di formazione: una tabella",
  "format": "table",
  "table": {"delimiter": ";", "encoding": "windows-1252"},
  "maps": {
    "ambiti": {
      "values": {
        "agenzia per il lavoro": "work.search.agency",
        "colloquio": "work.search.interview",
        "corso di assistenza": "training.vocational.care",
        "corso professionale": "training.vocational",
        "curriculum": "work.search.cv",
        "diritti sul lavoro": "work.rights.contract",
        "impresa": "work.business",
        "informatica": "training.digital",
        "italiano": "training.italian",
        "lavoro domestico": "work.domestic",
        "microcredito": "money.microcredit",
        "orientamento": "work.search.guidance",
        "patente": "training.vocational.driving",
        "sicurezza": "training.vocational.safety",
        "tirocinio": "work.internship"
      }
    },
    "documenti": {
      "values": {
        "permesso o ricevuta": "permit",
        "permesso": "permit",
        "codice fiscale": "tax_code",
        "curriculum": "cv",
        "did": "unemployment_declaration",
        "patente": "driving_licence",
        "residenza": "residence_certificate",
        "titolo di studio": "school_certificate",
        "contratto di lavoro": "work_contract"
      }
    },
    "lingue": {
      "values": {
        "italiano": "it",
        "inglese": "en",
        "francese": "fr",
        "arabo": "ar",
        "spagnolo": "es",
        "albanese": "sq",
        "rumeno": "ro",
        "ucraino": "uk",
        "cinese": "zh",
        "bengalese": "bn",
        "punjabi": "pa",
        "urdu": "ur"
      }
    },
    "costi": {"values": {"gratuito": "free", "offerta libera": "sliding", "a pagamento": "paid"}}
  },
  "key": "{Codice}",
  "records": [
    {"table": "organizations", "id": "{Codice ente}", "shared": true, "fields": {"name": "{Ente}", "website": "https://www.{Codice ente}.example"}},
    {
      "table": "services",
      "fields": {
        "organization_id": {"record": "organizations"},
        "name": "{Titolo}",
        "description": "{Descrizione}",
        "email": "{Posta elettronica}",
        "status": "active",
        "minimum_age": "{Età minima}",
        "assured_date": {"from": "{Verificato il}", "date": "dd/MM/yyyy"},
        "wait_days": "{Attesa (giorni)}",
        "by_appointment": "{Su appuntamento}"
      }
    },
    {
      "table": "locations",
      "fields": {
        "organization_id": {"record": "organizations"},
        "location_type": "physical",
        "name": "{Ente}",
        "latitude": {"from": "{Latitudine}", "decimal": ","},
        "longitude": {"from": "{Longitudine}", "decimal": ","},
        "area_id": {"from": "{ISTAT}", "area": true}
      }
    },
    {"table": "service_at_locations", "fields": {"service_id": {"record": "services"}, "location_id": {"record": "locations"}}},
    {
      "table": "addresses",
      "fields": {
        "location_id": {"record": "locations"},
        "address_1": "{Indirizzo}",
        "postal_code": "{CAP}",
        "city": "{Comune}",
        "state_province": "AL",
        "country": "IT",
        "address_type": "physical"
      }
    },
    {
      "table": "phones",
      "each": {"text": "{Telefoni}", "split": "/"},
      "id": "{@key}/{@index}",
      "fields": {"service_id": {"record": "services"}, "number": "{@item}", "type": "voice"}
    },
    {"table": "schedules", "each": {"text": "{Orari}", "hours": "words"}, "fields": {"service_id": {"record": "services"}}},
    {
      "table": "languages",
      "each": {"text": "{Lingue}", "split": ","},
      "fields": {"service_id": {"record": "services"}, "name": "{@item}", "code": {"from": "{@item}", "map": "lingue"}}
    },
    {
      "table": "cost_options",
      "fields": {"service_id": {"record": "services"}, "option": {"from": "{Costo}", "map": "costi"}, "currency": "EUR", "amount": {"from": "{Importo}", "decimal": ","}}
    },
    {
      "table": "document_requirements",
      "each": {"text": "{Documenti richiesti}", "split": "+"},
      "id": "{@key}/{@index}",
      "fields": {"service_id": {"record": "services"}, "alternative_group": "{@index}", "document": {"from": "{@item}", "map": "documenti"}}
    },
    {
      "table": "document_requirements",
      "each": {"text": "{Documenti richiesti}", "split": "+"},
      "id": "{@key}/{@index}/ricevuta",
      "when": [{"text": "{@item}", "among": ["permesso o ricevuta"]}],
      "fields": {"service_id": {"record": "services"}, "alternative_group": "{@index}", "document": "permit_receipt", "note": "{@item}"}
    },
    {
      "table": "documents_issued",
      "fields": {"service_id": {"record": "services"}, "document": {"from": "{Rilascia}", "map": "documenti"}, "after_days": "{Dopo giorni}"}
    },
    {
      "table": "service_capacities",
      "fields": {
        "service_id": {"record": "services"},
        "available": "{Posti liberi}",
        "maximum": "{Posti totali}",
        "updated": {"from": "{Posti al}", "date": "dd/MM/yyyy"}
      },
      "when": [{"text": "{Posti liberi}", "blank": false}]
    },
    {
      "table": "attributes",
      "each": {"text": "{Ambito}", "split": ","},
      "fields": {
        "link_id": {"record": "services"},
        "link_entity": "services",
        "link_type": "service",
        "taxonomy_term_id": {"from": "{@item}", "map": "ambiti"},
        "label": "{@item}"
      }
    }
  ]
}

"""#
}
