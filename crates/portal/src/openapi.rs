//! The OpenAPI document, made from the same types that travel.

use saldo_contract::{
    Operation, Problem, Visitor,
    operation::{Answer, Proof, path_fields},
};
use schemars::{SchemaGenerator, generate::SchemaSettings};
use serde_json::{Map, Value, json};

/// The whole document, the same every time.
#[must_use]
pub fn document() -> Value {
    let mut writer = Writer { generator: SchemaSettings::openapi3().into_generator(), paths: Map::new() };
    saldo_contract::visit(&mut writer);
    let problem = writer.generator.subschema_for::<Problem>();
    let mut schemas = writer.generator.take_definitions(true);
    schemas.sort_keys();
    json!({
        "openapi": "3.0.3",
        "info": {
            "title": "Saldo portal",
            "version": env!("CARGO_PKG_VERSION"),
            "description": "What customers of a company can ask of its portal. Money is a decimal string with its currency, ids are opaque, refusals are application/problem+json with a stable code. Every change carries an Idempotency-Key. Sessions may be bound to a device key (DPoP, RFC 9449); a company can require it.",
        },
        "paths": writer.paths,
        "components": {
            "schemas": schemas,
            "securitySchemes": {
                "access": {"type": "http", "scheme": "bearer", "description": "An access token; `Authorization: DPoP` with a `DPoP` header where the session is bound to a device key"},
            },
            "responses": {
                "Refused": {
                    "description": "The portal says no, with a code",
                    "headers": {"Retry-After": {"description": "Seconds to wait; with 429", "schema": {"type": "integer"}}},
                    "content": {"application/problem+json": {"schema": problem}},
                },
            },
        },
    })
}

struct Writer {
    generator: SchemaGenerator,
    paths: Map<String, Value>,
}

impl Visitor for Writer {
    fn visit<O: Operation + saldo_contract::Describe>(&mut self) {
        let request = self.generator.root_schema_for::<O>().to_value();
        let in_path: Vec<_> = path_fields(O::PATH).collect();
        let (mut parameters, mut body) = (Vec::new(), Map::new());
        let required: Vec<&str> = request["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        for (name, schema) in request["properties"].as_object().into_iter().flatten() {
            let is_in_path = in_path.contains(&name.as_str());
            if is_in_path || !O::METHOD.is_change() {
                parameters.push(json!({
                    "name": name,
                    "in": if is_in_path { "path" } else { "query" },
                    "required": is_in_path || required.contains(&name.as_str()),
                    "schema": schema,
                }));
            } else {
                body.insert(name.clone(), schema.clone());
            }
        }
        if O::METHOD.is_change() {
            parameters.push(json!({
                "name": "Idempotency-Key", "in": "header", "required": true,
                "description": "Made before the first try; the same on every repetition",
                "schema": {"type": "string", "minLength": 1, "maxLength": 128},
            }));
        }
        parameters.push(json!({"name": "Accept-Language", "in": "header", "required": false, "schema": {"type": "string"}}));
        parameters.push(json!({
            "name": "DPoP", "in": "header", "required": false,
            "description": "Proof of the device key (RFC 9449, ES256)",
            "schema": {"type": "string"},
        }));
        let content = match O::ANSWER {
            Answer::Json => json!({"application/json": {"schema": O::response_schema(&mut self.generator)}}),
            Answer::File => json!({"*/*": {"schema": {"type": "string", "format": "binary"}}}),
        };
        let mut operation = json!({
            "operationId": O::NAME,
            "summary": O::SUMMARY,
            "tags": [O::NAME.split('.').next()],
            "parameters": parameters,
            "responses": {
                "200": {"description": "It is done", "content": content},
                "default": {"$ref": "#/components/responses/Refused"},
            },
            "security": if O::PROOF == Proof::Nothing { json!([]) } else { json!([{"access": []}]) },
        });
        if !body.is_empty() {
            let required: Vec<_> = required.iter().filter(|name| body.contains_key(**name)).collect();
            let schema = json!({"type": "object", "additionalProperties": false, "properties": body, "required": required});
            operation["requestBody"] = json!({"required": true, "content": {"application/json": {"schema": schema}}});
        }
        let path = self.paths.entry(O::PATH).or_insert_with(|| json!({}));
        path[O::METHOD.as_str().to_ascii_lowercase()] = operation;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_is_described_and_every_reference_leads_somewhere() {
        let document = document();
        let paths = document["paths"].as_object().unwrap();
        let described: usize = paths.values().map(|path| path.as_object().unwrap().len()).sum();
        assert_eq!(described, saldo_contract::OPERATIONS.len());
        let text = document.to_string();
        for reference in text.split("\"$ref\":\"#").skip(1) {
            let pointer = reference.split('"').next().unwrap();
            assert!(document.pointer(pointer).is_some(), "{pointer}");
        }
    }
}
