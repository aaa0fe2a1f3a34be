extension BundledProfiles {
    /// The table of the made-up national network on which speed is measured.
    ///
    /// Listings count as confirmed, and places as counted, on 1 January 2026.
    static let benchmarkTable = """
        {
          "version": 1,
          "name": "perf-table",
          "source": "perf",
          "title": "The made-up network for measuring speed",
          "format": "table",
          "table": { "delimiter": "," },
          \(benchmarkMapping)
        }
        """

    /// The same network as an XML list.
    static let benchmarkElements = """
        {
          "version": 1,
          "name": "perf-elements",
          "source": "perf",
          "title": "The made-up network for measuring speed, as XML",
          "format": "elements",
          "elements": {
            "record": ["services", "service"],
            "cells": {
              "id": "@id", "organization_id": "organization/@id", "organization_name": "organization", "name": "name",
              "description": "description", "status": "status", "email": "email", "phone": "phone",
              "address": "address", "city": "city", "municipality": "municipality", "province": "province",
              "postal_code": "postal_code", "latitude": "latitude", "longitude": "longitude",
              "taxonomy_terms": "taxonomy_terms/item", "minimum_age": "minimum_age", "maximum_age": "maximum_age",
              "sex": "sex", "legal_statuses": "legal_statuses/item", "residence": "residence",
              "required_documents": "required_documents/item", "languages": "languages/item", "cost": "cost",
              "hours": "hours/interval/{@from}-{@to}", "capacity": "capacity", "wait_days": "wait_days"
            }
          },
          \(benchmarkMapping)
        }
        """

    private static let benchmarkMapping = """
        "key": "{id}",
        "maps": {
          "documents": {
            "values": { "id_card": "identity_card", "referral": "medical_referral" }, "otherwise": "keep"
          }
        },
        "records": [
          {
            "table": "organizations", "id": "{organization_id}", "shared": true,
            "fields": { "name": "{organization_name}" }
          },
          {
            "table": "areas", "name": "province", "id": "province/{province}", "shared": true,
            "fields": { "kind": "province", "name": "{province}", "code": "P{province}" }
          },
          {
            "table": "areas", "name": "municipality", "id": "municipality/{municipality}", "shared": true,
            "fields": {
              "parent_id": { "record": "province" }, "kind": "municipality", "name": "{city}",
              "code": "M{municipality}"
            }
          },
          {
            "table": "services",
            "fields": {
              "organization_id": { "record": "organizations" }, "name": "{name}", "description": "{description}",
              "status": "{status}", "email": "{email}", "minimum_age": "{minimum_age}",
              "maximum_age": "{maximum_age}", "wait_days": "{wait_days}", "assured_date": "2026-01-01"
            }
          },
          {
            "table": "locations",
            "fields": {
              "location_type": "physical", "organization_id": { "record": "organizations" }, "name": "{city}",
              "latitude": "{latitude}", "longitude": "{longitude}", "area_id": { "record": "municipality" }
            }
          },
          {
            "table": "service_at_locations",
            "fields": { "service_id": { "record": "services" }, "location_id": { "record": "locations" } }
          },
          {
            "table": "addresses",
            "fields": {
              "location_id": { "record": "locations" }, "address_type": "physical", "address_1": "{address}",
              "city": "{city}", "postal_code": "{postal_code}", "country": "IT"
            }
          },
          {
            "table": "phones",
            "fields": { "service_id": { "record": "services" }, "type": "voice", "number": "{phone}" }
          },
          {
            "table": "taxonomy_terms", "id": "{@item}", "shared": true,
            "each": { "text": "{taxonomy_terms}", "split": ";", "ancestors": true },
            "fields": { "code": "{@item}", "name": "{@item}", "parent_id": "{@parent}" }
          },
          {
            "table": "attributes", "each": { "text": "{taxonomy_terms}", "split": ";" },
            "fields": { "link_entity": "service", "link_id": "{@key}", "taxonomy_term_id": "{@item}" }
          },
          {
            "table": "eligibility_rules", "name": "sex", "id": "{@key}/sex",
            "when": [{ "text": "{sex}", "except": ["any", ""] }],
            "fields": { "service_id": { "record": "services" }, "kind": "sex", "parameters": "{sex}" }
          },
          {
            "table": "eligibility_rules", "name": "status", "id": "{@key}/legal_status",
            "when": [{ "text": "{legal_statuses}", "except": ["*", ""] }],
            "fields": {
              "service_id": { "record": "services" }, "kind": "legal_status", "parameters": "{legal_statuses}"
            }
          },
          {
            "table": "eligibility_rules", "name": "residence", "id": "{@key}/residence",
            "when": [{ "text": "{residence}", "except": ["any", ""] }],
            "fields": { "service_id": { "record": "services" }, "kind": "residence", "parameters": "{residence}" }
          },
          {
            "table": "document_requirements", "each": { "text": "{required_documents}", "split": ";" },
            "fields": {
              "service_id": { "record": "services" }, "alternative_group": "{@index}",
              "document": { "from": "{@item}", "map": "documents" }
            }
          },
          {
            "table": "languages", "each": { "text": "{languages}", "split": ";" },
            "fields": { "service_id": { "record": "services" }, "code": "{@item}" }
          },
          {
            "table": "cost_options",
            "fields": { "service_id": { "record": "services" }, "option": "{cost}" }
          },
          {
            "table": "schedules", "each": { "text": "{hours}", "hours": "week-minutes" },
            "fields": { "service_id": { "record": "services" } }
          },
          {
            "table": "service_capacities",
            "fields": {
              "service_id": { "record": "services" }, "available": "{capacity}", "updated": "2026-01-01"
            }
          }
        ]
        """
}
