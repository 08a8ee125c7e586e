//! Reads what the shell answers, from JavaScript's own values into the contract's types.
//!
//! A value that does not fit is unreadable, and that is all that is said of it: nobody would be shown more, and the
//! sentences that other readers make are a tenth of what customers would load.

use js_sys::{Array, Object, Reflect};
use serde::{
    de::{
        DeserializeOwned, DeserializeSeed, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor,
        value::StrDeserializer,
    },
    forward_to_deserialize_any,
};
use wasm_bindgen::{JsCast, JsValue, intern};

/// What was answered is not what the contract promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unreadable;

impl std::fmt::Display for Unreadable {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("unreadable")
    }
}

impl std::error::Error for Unreadable {}

impl Error for Unreadable {
    fn custom<T>(_: T) -> Self {
        Self
    }
}

/// Reads a value.
pub(crate) fn read<T: DeserializeOwned>(value: JsValue) -> Result<T, Unreadable> {
    T::deserialize(Reader(value))
}

struct Reader(JsValue);

impl Reader {
    fn is_nothing(&self) -> bool {
        self.0.is_null() || self.0.is_undefined()
    }
}

impl<'de> Deserializer<'de> for Reader {
    type Error = Unreadable;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        // Most values are text, and each question goes out to JavaScript.
        if let Some(text) = self.0.as_string() {
            visitor.visit_string(text)
        } else if self.is_nothing() {
            visitor.visit_unit()
        } else if let Some(truth) = self.0.as_bool() {
            visitor.visit_bool(truth)
        } else if let Some(number) = self.0.as_f64() {
            // Money and quantities travel as text; numbers are only counts, and those are whole.
            #[expect(clippy::float_cmp, reason = "whole numbers compare exactly")]
            let whole = number.trunc() == number && number.abs() <= MAX_SAFE_INTEGER;
            if whole { visitor.visit_i64(number as i64) } else { visitor.visit_f64(number) }
        } else if Array::is_array(&self.0) {
            visitor.visit_seq(Items(self.0.unchecked_into(), 0))
        } else {
            visitor.visit_map(Entries::of(&self.0))
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unreadable> {
        if self.is_nothing() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Unreadable> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        if !self.0.is_object() {
            return Err(Unreadable);
        }
        visitor.visit_map(Fields { object: self.0, left: fields.iter(), next: JsValue::UNDEFINED })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unreadable> {
        // Enums that carry something say their variant in a field of its own and come through `deserialize_any`.
        visitor.visit_enum(self.0.as_string().ok_or(Unreadable)?.into_deserializer())
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct seq tuple
        tuple_struct map identifier ignored_any
    }
}

/// Whole numbers up to here are exact in JavaScript.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// The items of an array, from a place on.
struct Items(Array, u32);

impl<'de> SeqAccess<'de> for Items {
    type Error = Unreadable;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unreadable> {
        if self.1 >= self.0.length() {
            return Ok(None);
        }
        let item = self.0.get(self.1);
        self.1 += 1;
        seed.deserialize(Reader(item)).map(Some)
    }
}

/// The fields of a type that an object has.
struct Fields {
    object: JsValue,
    left: std::slice::Iter<'static, &'static str>,
    next: JsValue,
}

impl<'de> MapAccess<'de> for Fields {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unreadable> {
        for field in self.left.by_ref() {
            self.next = Reflect::get(&self.object, &JsValue::from_str(intern(field))).map_err(|_| Unreadable)?;
            if !self.next.is_undefined() {
                return seed.deserialize(StrDeserializer::new(field)).map(Some);
            }
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unreadable> {
        seed.deserialize(Reader(std::mem::take(&mut self.next)))
    }
}

/// All entries of an object, whatever they are called.
struct Entries {
    entries: Array,
    at: u32,
    next: JsValue,
}

impl Entries {
    fn of(object: &JsValue) -> Self {
        let entries = object.dyn_ref::<Object>().map(Object::entries).unwrap_or_default();
        Self { entries, at: 0, next: JsValue::UNDEFINED }
    }
}

impl<'de> MapAccess<'de> for Entries {
    type Error = Unreadable;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unreadable> {
        if self.at >= self.entries.length() {
            return Ok(None);
        }
        let entry: Array = self.entries.get(self.at).unchecked_into();
        self.at += 1;
        self.next = entry.get(1);
        seed.deserialize(Reader(entry.get(0))).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unreadable> {
        seed.deserialize(Reader(std::mem::take(&mut self.next)))
    }
}
