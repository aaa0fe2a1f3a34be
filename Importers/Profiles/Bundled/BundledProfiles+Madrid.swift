extension BundledProfiles {
    /// The lists of places of the City of Madrid's open data; the terms are those of its day centres for older people.
    static let madridCentres = """
        {
          "version": 1,
          "name": "madrid-contenidos",
          "source": "madrid-contenidos",
          "title": "Ayuntamiento de Madrid: centros de día",
          "format": "elements",
          "elements": {
            "record": ["Contenidos", "contenido"],
            "cells": {
              "id": "atributos/atributo[@nombre='ID-ENTIDAD']",
              "name": "atributos/atributo[@nombre='NOMBRE']",
              "hours": "atributos/atributo[@nombre='HORARIO']",
              "offers": "atributos/atributo[@nombre='EQUIPAMIENTO']",
              "transport": "atributos/atributo[@nombre='TRANSPORTE']",
              "description": "atributos/atributo[@nombre='DESCRIPCION']",
              "url": "atributos/atributo[@nombre='CONTENT-URL']",
              "way": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='CLASE-VIAL']",
              "street": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='NOMBRE-VIA']",
              "number": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='NUM']",
              "floor": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='PLANTA']",
              "city": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='LOCALIDAD']",
              "province": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='PROVINCIA']",
              "postcode": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='CODIGO-POSTAL']",
              "district": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='DISTRITO']",
              "latitude": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='LATITUD']",
              "longitude": "atributos/atributo[@nombre='LOCALIZACION']/atributo[@nombre='LONGITUD']",
              "phone": "atributos/atributo[@nombre='DATOSCONTACTOS']/atributo[@nombre='TELEFONO']",
              "email": "atributos/atributo[@nombre='DATOSCONTACTOS']/atributo[@nombre='EMAIL']",
              "fax": "atributos/atributo[@nombre='DATOSCONTACTOS']/atributo[@nombre='FAX']"
            }
          },
          "key": "{id}",
          "records": [
            {
              "table": "organizations", "id": "ayuntamiento", "shared": true,
              "fields": { "name": "Ayuntamiento de Madrid", "website": "https://www.madrid.es" }
            },
            {
              "table": "locations",
              "fields": {
                "location_type": "physical", "name": "{name}", "latitude": "{latitude}", "longitude": "{longitude}",
                "transportation": "{transport}", "area_id": { "from": "{city}", "area": true }
              }
            },
            {
              "table": "addresses",
              "fields": {
                "location_id": { "record": "locations" }, "address_type": "physical",
                "address_1": { "from": "{way} {street}, {number}", "letters": "title" }, "address_2": "{floor}",
                "city": { "from": "{city}", "letters": "title" },
                "region": { "from": "{district}", "letters": "title" },
                "state_province": { "from": "{province}", "letters": "title" },
                "postal_code": "{postcode}", "country": "ES"
              }
            },
            {
              "table": "services",
              "fields": {
                "organization_id": { "record": "organizations" }, "name": "{name}", "status": "active",
                "description": "{offers}", "application_process": "{description}", "url": "{url}", "email": "{email}"
              }
            },
            {
              "table": "service_at_locations", "name": "site",
              "fields": { "service_id": { "record": "services" }, "location_id": { "record": "locations" } }
            },
            {
              "table": "schedules", "each": { "text": "{hours}", "hours": "words" },
              "fields": { "service_id": { "record": "services" } }
            },
            {
              "table": "phones", "id": "{@key}/phone/{@index}", "each": { "text": "{phone}", "split": "\\n" },
              "fields": {
                "service_id": { "record": "services" }, "type": "voice",
                "number": { "from": "{@item}", "remove": ["&#13;"] }
              }
            },
            {
              "table": "phones", "name": "fax", "id": "{@key}/fax",
              "fields": {
                "service_id": { "record": "services" }, "type": "fax",
                "number": { "from": "{fax}", "remove": ["&#13;"] }
              }
            },
            {
              "table": "attributes",
              "fields": {
                "link_entity": "service", "link_id": "{@key}", "taxonomy_term_id": "family.elderly",
                "link_type": "taxonomy_term"
              }
            }
          ]
        }
        """
}
