extension BundledProfiles {
    /// Resources as the interface of iCarol gives them: agencies, programmes, sites and programmes at sites.
    static let iCarol = """
        {
          "version": 1, "name": "icarol", "source": "icarol", "title": "iCarol: resources as its interface gives them",
          "format": "json-list",
          "elements": {
            "record": [],
            "cells": {
              "id": "id", "type": "type", "hidden": "isConfidential", "status": "status",
              "agency": "related[@type='Agency']/id", "program": "related[@type='Program']/id",
              "site": "related[@type='Site']/id",
              "name": "names[1]/value", "description": "description", "legal": "legalStatus", "fein": "fein",
              "modified": "modified", "verified": "lastVerifiedOn",
              "latitude": "contactDetails[@isConfidential='false']/contact[@type='PhysicalLocation']/latitude",
              "longitude": "contactDetails[@isConfidential='false']/contact[@type='PhysicalLocation']/longitude",
              "held": "contactDetails[@isConfidential='true']/contact[@type='PhysicalLocation']/type",
              "street": "contactDetails[@isConfidential='false']/contact[@type='PhysicalLocation']/line1",
              "city": "contactDetails[@isConfidential='false']/contact[@type='PhysicalLocation']/city",
              "county": "contactDetails[@isConfidential='false']/contact[@type='PhysicalLocation']/county",
              "state": "contactDetails[@isConfidential='false']/contact[@type='PhysicalLocation']/stateProvince",
              "zip": "contactDetails[@isConfidential='false']/contact[@type='PhysicalLocation']/zipPostalCode",
              "country": "contactDetails[@isConfidential='false']/contact[@type='PhysicalLocation']/country",
              "post street": "contactDetails[@isConfidential='false']/contact[@type='PostalAddress']/line1",
              "post city": "contactDetails[@isConfidential='false']/contact[@type='PostalAddress']/city",
              "post county": "contactDetails[@isConfidential='false']/contact[@type='PostalAddress']/county",
              "post state": "contactDetails[@isConfidential='false']/contact[@type='PostalAddress']/stateProvince",
              "post zip": "contactDetails[@isConfidential='false']/contact[@type='PostalAddress']/zipPostalCode",
              "post country": "contactDetails[@isConfidential='false']/contact[@type='PostalAddress']/country",
              "phones": "contactDetails[@isConfidential='false']/contact[@type='PhoneNumber']/\
        {@number}#{@label?}#{@description?}#{@purpose?}",
              "email": "contactDetails[@isConfidential='false']/contact[@type='EmailAddress']/address",
              "website": "contactDetails[@isConfidential='false']/contact[@type='Website']/url",
              "person": "contactDetails[@isConfidential='false']/contact[@type='Person']/name/displayName",
              "title": "contactDetails[@isConfidential='false']/contact[@type='Person']/titles",
              "languages": "languagesOffered", "taxonomy": "taxonomy",
              "areas": "coverage/{@city?}, {@county?}, {@stateProvince?}",
              "days": "hours/days/{@dayOfWeek} {@opens}-{@closes}", "hours": "hours/note",
              "fees": "fees", "application": "applicationProcess", "eligibility": "eligibility",
              "disabled": "accessibility/disabled", "public": "accessibility/public"
            }
          },
          "maps": {
            "status": { "values": { "active": "active", "inactive": "inactive", "activeButDoNotRefer": "inactive" } },
            "held": { "values": { "PhysicalLocation": "true" } },
            "county": { "otherwise": "keep", "values": { "-1": "" } },
            "countries": { "otherwise": "keep", "values": { "United States": "US", "Canada": "CA" } },
            "purposes": { "otherwise": "drop", "values": { "Fax": "fax", "TTY": "textphone", "Cell": "cell",
              "Unspecified": "voice" } }
          },
          "blanks": ["None"],
          "key": "{id}",
          "rows": [
            { "text": "{hidden}", "except": ["true"] },
            { "text": "{type}", "among": ["Agency", "Program", "Site", "ProgramAtSite", "ServiceSite"] }
          ],
          "records": [
            {
              "table": "organizations", "when": [{ "text": "{type}", "among": ["Agency"] }], "id": "{@key}",
              "fields": {
                "name": "{name}", "description": { "from": "{description}", "html": true }, "website": "{website}",
                "email": "{email}", "legal_status": "{legal}", "tax_id": "{fein}"
              }
            },
            {
              "table": "services", "when": [{ "text": "{type}", "among": ["Program"] }], "id": "{@key}",
              "fields": {
                "organization_id": "{agency}", "name": "{name}", "description": { "from": "{description}",
                  "html": true },
                "status": { "from": "{status}", "map": "status" }, "url": "{website}", "email": "{email}",
                "fees_description": "{fees}", "application_process": "{application}",
                "eligibility_description": "{eligibility}",
                "assured_date": { "from": "{verified}", "pattern": "^[0-9-]{10}" }, "last_modified": "{modified}"
              }
            },
            {
              "table": "locations", "name": "site", "when": [{ "text": "{type}", "among": ["Site"] }], "id": "{@key}",
              "fields": {
                "organization_id": "{agency}", "name": "{name}", "description": { "from": "{description}",
                  "html": true },
                "location_type": "physical", "latitude": "{latitude}", "longitude": "{longitude}",
                "transportation": "{public}",
                "is_confidential": { "from": "{held}", "map": "held" }
              }
            },
            {
              "table": "locations", "name": "office", "id": "{@key}/office",
              "when": [{ "text": "{type}", "among": ["Agency"] }, { "text": "{street}{city}{state}", "blank": false }],
              "fields": {
                "organization_id": "{@key}", "name": "{name}", "location_type": "physical", "latitude": "{latitude}",
                "longitude": "{longitude}"
              }
            },
            {
              "table": "addresses", "name": "site address", "id": "{@key}/physical",
              "when": [{ "text": "{type}", "among": ["Site"] }, { "text": "{street}{city}{state}", "blank": false }],
              "fields": {
                "location_id": "{@key}", "address_type": "physical", "address_1": "{street}", "city": "{city}",
                "region": { "from": "{county}", "map": "county" }, "state_province": "{state}", "postal_code": "{zip}",
                "country": { "from": "{country}", "map": "countries" }
              }
            },
            {
              "table": "addresses", "name": "site post", "id": "{@key}/postal",
              "when": [{ "text": "{type}", "among": ["Site"] }, { "text": "{post street}{post city}{post state}",
                "blank": false }],
              "fields": {
                "location_id": "{@key}", "address_type": "postal", "address_1": "{post street}", "city": "{post city}",
                "region": { "from": "{post county}", "map": "county" }, "state_province": "{post state}",
                "postal_code": "{post zip}",
                "country": { "from": "{post country}", "map": "countries" }
              }
            },
            {
              "table": "addresses", "name": "office address", "id": "{@key}/physical",
              "when": [{ "text": "{type}", "among": ["Agency"] }, { "text": "{street}{city}{state}", "blank": false }],
              "fields": {
                "location_id": "{@key}/office", "address_type": "physical", "address_1": "{street}", "city": "{city}",
                "region": { "from": "{county}", "map": "county" }, "state_province": "{state}", "postal_code": "{zip}",
                "country": { "from": "{country}", "map": "countries" }
              }
            },
            {
              "table": "service_at_locations", "when": [{ "text": "{type}", "among": ["ProgramAtSite",
                "ServiceSite"] }],
              "id": "{@key}", "fields": { "service_id": "{program}", "location_id": "{site}" }
            },
            {
              "table": "phones", "name": "agency phones", "when": [{ "text": "{type}", "among": ["Agency"] }],
              "each": { "text": "{phones}" }, "id": "{@key}/phone/{@index}",
              "fields": {
                "organization_id": "{@key}", "number": { "from": "{@item}", "before": "#" },
                "description": { "from": "{@item}", "pattern": "#([^#]+)#" },
                "type": { "from": "{@item}", "pattern": "[^#]+$", "map": "purposes" }
              }
            },
            {
              "table": "phones", "name": "program phones", "when": [{ "text": "{type}", "among": ["Program"] }],
              "each": { "text": "{phones}" }, "id": "{@key}/phone/{@index}",
              "fields": {
                "service_id": "{@key}", "number": { "from": "{@item}", "before": "#" },
                "description": { "from": "{@item}", "pattern": "#([^#]+)#" },
                "type": { "from": "{@item}", "pattern": "[^#]+$", "map": "purposes" }
              }
            },
            {
              "table": "phones", "name": "site phones", "when": [{ "text": "{type}", "among": ["Site"] }],
              "each": { "text": "{phones}" }, "id": "{@key}/phone/{@index}",
              "fields": {
                "location_id": "{@key}", "number": { "from": "{@item}", "before": "#" },
                "description": { "from": "{@item}", "pattern": "#([^#]+)#" },
                "type": { "from": "{@item}", "pattern": "[^#]+$", "map": "purposes" }
              }
            },
            {
              "table": "contacts", "when": [{ "text": "{type}", "among": ["Program"] }, { "text": "{person}",
                "blank": false }],
              "fields": { "service_id": "{@key}", "name": "{person}", "title": "{title}" }
            },
            {
              "table": "schedules", "id": "{@key}",
              "when": [{ "text": "{type}", "among": ["Program"] }, { "text": "{hours}{days}", "blank": false }],
              "fields": { "service_id": "{@key}", "description": "{hours} {days}" }
            },
            {
              "table": "schedules", "name": "site hours", "id": "{@key}",
              "when": [{ "text": "{type}", "among": ["Site"] }, { "text": "{hours}{days}", "blank": false }],
              "fields": { "location_id": "{@key}", "description": "{hours} {days}" }
            },
            {
              "table": "languages", "when": [{ "text": "{type}", "among": ["Program"] }],
              "each": { "text": "{languages}", "split": "[;,]" }, "fields": { "service_id": "{@key}",
                "name": "{@item}" }
            },
            {
              "table": "service_areas", "when": [{ "text": "{type}", "among": ["Program"] }],
              "each": { "text": "{areas}" },
              "fields": { "service_id": "{@key}", "name": { "from": "{@item}", "pattern": "[^, ](?:.*[^, ])?" } }
            },
            {
              "table": "accessibility", "when": [{ "text": "{type}", "among": ["Site"] }, { "text": "{disabled}",
                "blank": false }],
              "fields": { "location_id": "{@key}", "description": "{disabled}" }
            },
            {
              "table": "taxonomy_terms", "name": "term", "when": [{ "text": "{type}", "among": ["Program"] }],
              "each": { "text": "{taxonomy}" }, "id": "{@item}", "shared": true,
              "fields": { "code": "{@item}", "name": "{@item}", "taxonomy": "AIRS" }
            },
            {
              "table": "attributes", "when": [{ "text": "{type}", "among": ["Program"] }],
              "each": { "text": "{taxonomy}" },
              "fields": {
                "link_entity": "service", "link_id": "{@key}", "taxonomy_term_id": "{@item}",
                "link_type": "taxonomy_term"
              }
            }
          ]
        }
        """
}
