// swift-format-ignore-file
extension DemoFiles {
    /// The text of `profili/volontariato.json`.
    static let profili_volontariato_json = #"""
{
  "version": 1,
  "name": "volontariato",
  "source": "volontariato",
  "title": "Coordinamento del volontariato: un elenco XML",
  "format": "elements",
  "elements": {
    "record": ["elenco", "attivita"],
    "cells": {
      "codice": "@codice",
      "verificata": "@verificata",
      "associazione": "associazione",
      "codice associazione": "associazione/@codice",
      "titolo": "titolo",
      "descrizione": "descrizione",
      "ambiti": "ambiti/ambito",
      "via": "sede/via",
      "cap": "sede/cap",
      "comune": "sede/comune",
      "istat": "sede/comune/@istat",
      "latitudine": "sede/@lat",
      "longitudine": "sede/@lon",
      "telefoni": "recapiti/telefono",
      "posta": "recapiti/posta",
      "orario": "orario",
      "lingue": "lingue/lingua",
      "costo": "costo",
      "documenti": "servono/documento",
      "per": "per",
      "attesa": "attesa/@giorni",
      "posti liberi": "posti/@liberi",
      "posti totali": "posti/@totali",
      "posti al": "posti/@al",
      "titolo ar": "traduzione[@lingua='ar']/titolo",
      "descrizione ar": "traduzione[@lingua='ar']/descrizione",
      "titolo en": "traduzione[@lingua='en']/titolo",
      "descrizione en": "traduzione[@lingua='en']/descrizione"
    }
  },
  "maps": {
    "ambiti": {
      "values": {
        "affitto": "housing.rent_help",
        "alfabetizzazione": "training.italian.literacy",
        "bicicletta": "mobility.bicycle",
        "dentista": "health.dentist",
        "discriminazione": "legal.discrimination",
        "docce": "food.hygiene",
        "doposcuola": "school.after_school",
        "farmaci": "health.pharmacy",
        "incontri": "community",
        "incontri per donne": "community.women",
        "italiano": "training.italian",
        "letto per stanotte": "housing.emergency",
        "libri di scuola": "school.books",
        "medico senza appuntamento": "health.doctor.walk_in",
        "mensa": "food.canteen",
        "neonati": "food.baby",
        "patente": "training.vocational.driving",
        "psicologo": "mental_health.psychologist",
        "ricerca di familiari": "family.tracing",
        "sfratto": "housing.eviction",
        "spesa": "food.parcel",
        "sport": "community.sport",
        "trasporto per le cure": "mobility.medical_transport",
        "traumi": "mental_health.trauma",
        "vestiti": "food.clothes"
      }
    },
    "documenti": {"values": {"ricetta": "medical_referral", "impegnativa": "medical_referral", "isee": "isee"}},
    "costi": {"values": {"gratuito": "free", "offerta libera": "sliding", "a pagamento": "paid"}}
  },
  "key": "{codice}",
  "records": [
    {"table": "organizations", "id": "{codice associazione}", "shared": true, "fields": {"name": "{associazione}", "email": "{posta}"}},
    {
      "table": "services",
      "fields": {
        "organization_id": {"record": "organizations"},
        "name": "{titolo}",
        "description": "{descrizione}",
        "email": "{posta}",
        "status": "active",
        "assured_date": "{verificata}",
        "wait_days": "{attesa}",
        "by_appointment": "false"
      }
    },
    {
      "table": "locations",
      "fields": {
        "organization_id": {"record": "organizations"},
        "location_type": "physical",
        "name": "{associazione}",
        "latitude": "{latitudine}",
        "longitude": "{longitudine}",
        "area_id": {"from": "{istat}", "area": true}
      }
    },
    {"table": "service_at_locations", "fields": {"service_id": {"record": "services"}, "location_id": {"record": "locations"}}},
    {
      "table": "addresses",
      "fields": {
        "location_id": {"record": "locations"},
        "address_1": "{via}",
        "postal_code": "{cap}",
        "city": "{comune}",
        "state_province": "AL",
        "country": "IT",
        "address_type": "physical"
      }
    },
    {
      "table": "phones",
      "each": {"text": "{telefoni}"},
      "id": "{@key}/{@index}",
      "fields": {"service_id": {"record": "services"}, "number": "{@item}", "type": "voice"}
    },
    {"table": "schedules", "each": {"text": "{orario}", "hours": "words"}, "fields": {"service_id": {"record": "services"}}},
    {"table": "languages", "each": {"text": "{lingue}"}, "fields": {"service_id": {"record": "services"}, "code": "{@item}"}},
    {"table": "cost_options", "fields": {"service_id": {"record": "services"}, "option": {"from": "{costo}", "map": "costi"}}},
    {
      "name": "regola donne",
      "table": "eligibility_rules",
      "id": "{@key}/per",
      "when": [{"text": "{per}", "among": ["donne"]}],
      "fields": {"service_id": {"record": "services"}, "kind": "sex", "parameters": "female", "source_text": "{per}"}
    },
    {
      "name": "regola famiglie",
      "table": "eligibility_rules",
      "id": "{@key}/per",
      "when": [{"text": "{per}", "among": ["famiglie"]}],
      "fields": {"service_id": {"record": "services"}, "kind": "household", "parameters": "children", "source_text": "{per}"}
    },
    {
      "name": "un documento",
      "table": "document_requirements",
      "each": {"text": "{documenti}"},
      "id": "{@key}/{@index}",
      "when": [{"text": "{@item}", "except": ["documento"]}],
      "fields": {"service_id": {"record": "services"}, "alternative_group": "{@index}", "document": {"from": "{@item}", "map": "documenti"}}
    },
    {
      "name": "documento: identity_card",
      "table": "document_requirements",
      "each": {"text": "{documenti}"},
      "id": "{@key}/{@index}/identity_card",
      "when": [{"text": "{@item}", "among": ["documento"]}],
      "fields": {"service_id": {"record": "services"}, "alternative_group": "{@index}", "document": "identity_card", "note": "{@item}"}
    },
    {
      "name": "documento: passport",
      "table": "document_requirements",
      "each": {"text": "{documenti}"},
      "id": "{@key}/{@index}/passport",
      "when": [{"text": "{@item}", "among": ["documento"]}],
      "fields": {"service_id": {"record": "services"}, "alternative_group": "{@index}", "document": "passport", "note": "{@item}"}
    },
    {
      "name": "documento: permit",
      "table": "document_requirements",
      "each": {"text": "{documenti}"},
      "id": "{@key}/{@index}/permit",
      "when": [{"text": "{@item}", "among": ["documento"]}],
      "fields": {"service_id": {"record": "services"}, "alternative_group": "{@index}", "document": "permit", "note": "{@item}"}
    },
    {
      "name": "documento: permit_receipt",
      "table": "document_requirements",
      "each": {"text": "{documenti}"},
      "id": "{@key}/{@index}/permit_receipt",
      "when": [{"text": "{@item}", "among": ["documento"]}],
      "fields": {"service_id": {"record": "services"}, "alternative_group": "{@index}", "document": "permit_receipt", "note": "{@item}"}
    },
    {
      "name": "documento: asylum_form",
      "table": "document_requirements",
      "each": {"text": "{documenti}"},
      "id": "{@key}/{@index}/asylum_form",
      "when": [{"text": "{@item}", "among": ["documento"]}],
      "fields": {"service_id": {"record": "services"}, "alternative_group": "{@index}", "document": "asylum_form", "note": "{@item}"}
    },
    {
      "table": "service_capacities",
      "when": [{"text": "{posti liberi}", "blank": false}],
      "fields": {"service_id": {"record": "services"}, "available": "{posti liberi}", "maximum": "{posti totali}", "updated": "{posti al}"}
    },
    {
      "table": "attributes",
      "each": {"text": "{ambiti}"},
      "fields": {
        "link_id": {"record": "services"},
        "link_entity": "services",
        "link_type": "service",
        "taxonomy_term_id": {"from": "{@item}", "map": "ambiti"},
        "label": "{@item}"
      }
    },
    {
      "name": "traduzione ar name",
      "table": "translations",
      "id": "{@key}/name/ar",
      "fields": {"link_entity": "services", "link_id": {"record": "services"}, "field_name": "name", "language": "ar", "text": "{titolo ar}", "state": "machine"}
    },
    {
      "name": "traduzione ar description",
      "table": "translations",
      "id": "{@key}/description/ar",
      "fields": {
        "link_entity": "services",
        "link_id": {"record": "services"},
        "field_name": "description",
        "language": "ar",
        "text": "{descrizione ar}",
        "state": "machine"
      }
    },
    {
      "name": "traduzione en name",
      "table": "translations",
      "id": "{@key}/name/en",
      "fields": {"link_entity": "services", "link_id": {"record": "services"}, "field_name": "name", "language": "en", "text": "{titolo en}", "state": "machine"}
    },
    {
      "name": "traduzione en description",
      "table": "translations",
      "id": "{@key}/description/en",
      "fields": {
        "link_entity": "services",
        "link_id": {"record": "services"},
        "field_name": "description",
        "language": "en",
        "text": "{descrizione en}",
        "state": "machine"
      }
    }
  ]
}

"""#
}
