//! What a screen can ask of its own device: connections, preferences, the window. The shell's one command carries
//! these beside the portal operations; none of them reaches a portal as it is.

use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{company::Company, ids::ConnectionId, session::Channel};

/// Something a screen can ask of its own device.
pub trait DeviceOperation: Serialize + DeserializeOwned + Send + 'static {
    /// What comes back.
    type Response: Serialize + DeserializeOwned + Send + 'static;
    /// Stable name, `device.verb`.
    const NAME: &'static str;
}

macro_rules! device {
    ($($request:ident => $response:ty, $name:literal;)*) => {
        $(impl DeviceOperation for $request {
            type Response = $response;
            const NAME: &'static str = $name;
        })*
        /// The names of all device operations.
        pub const DEVICE_OPERATIONS: &[&str] = &[$($name),*];
    };
}

device! {
    Open => Device, "device.open";
    LookAtCode => Portal, "device.look_at_code";
    Identify => CodeSent, "device.identify";
    SendAgain => CodeSent, "device.send_again";
    Confirm => Connection, "device.confirm";
    Disconnect => Disconnected, "device.disconnect";
    SetPreferences => Preferences, "device.set_preferences";
    SetTitle => Done, "device.set_title";
    OpenLink => Done, "device.open_link";
    Cancel => Done, "device.cancel";
}

/// Asks what the device has when the app opens. Needs no network.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Open {}

/// What the device has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Device {
    /// Companies this device is connected to, in the order they were added.
    pub connections: Vec<Connection>,
    /// Where the sessions are kept.
    pub keychain: Keychain,
    /// Language, theme, text size.
    pub preferences: Preferences,
    /// The link the app was opened with, when it was one; the connect screen fills it in and waits for the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opened_with: Option<String>,
    /// The app's version.
    pub version: String,
}

/// Where sessions are kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Keychain {
    /// In the operating system's keychain.
    Kept,
    /// There is none (or it refuses): in memory, gone when the app closes. The app says so.
    MemoryOnly,
}

/// A company this device is connected to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Connection {
    /// Its id on this device.
    pub id: ConnectionId,
    /// The company as it was last seen.
    pub company: Company,
    /// The portal's host, as shown to the customer.
    pub domain: String,
    /// Whether there is a session; without one the customer has to connect again.
    pub signed_in: bool,
}

/// Reads a code as typed, pasted or followed, and asks the portal it names who it is. Nothing of the code is sent yet.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookAtCode {
    /// As typed: `host/CODE`, a `saldo://connect` link, or the portal's own link.
    pub code: String,
}

/// The portal a code leads to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Portal {
    /// Whose it is.
    pub company: Company,
    /// Its host.
    pub domain: String,
    /// The connection this device already has with that company, if any.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub already: Option<ConnectionId>,
}

/// Sends the code looked at before, with the datum the company asks for.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Identify {
    /// Postal code, date of birth or customer number.
    pub datum: String,
}

/// A one-time code is under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeSent {
    /// How.
    pub channel: Channel,
    /// Where to, masked.
    pub destination: String,
    /// How many digits.
    pub digits: u8,
    /// Seconds until another may be asked for.
    pub resend_in: u32,
    /// Seconds until it ends.
    pub ends_in: u32,
}

/// Asks for another one-time code.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SendAgain {}

/// Ends connecting with the one-time code.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirm {
    /// The one-time code.
    pub code: String,
}

/// Ends a connection: session, keychain entry and everything kept of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Disconnect {
    /// Which.
    pub connection: ConnectionId,
}

/// The connection has ended on this device.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Disconnected {
    /// Whether the portal has heard of it. If not, it is told as soon as it can be reached.
    pub portal_told: bool,
}

/// How the customer wants the app. `None` follows the system.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Preferences {
    /// BCP 47 tag of the language.
    pub language: Option<String>,
    /// Light, dark or high contrast.
    pub theme: Option<Theme>,
    /// Text size in percent: 100 to 200.
    pub text_size: Option<u16>,
}

/// Colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
    /// Black and white, strong lines.
    Contrast,
}

/// Keeps the preferences.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetPreferences {
    /// From now on.
    pub preferences: Preferences,
}

/// Sets the window's title; the frame does not follow the document's by itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SetTitle {
    /// The title.
    pub title: String,
}

/// Opens a link of a connected company in the system browser, phone or mail program: `https:`, `tel:` or `mailto:`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenLink {
    /// The link.
    pub url: String,
}

/// Takes back a call that is still under way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cancel {
    /// The number the call was made with.
    pub call: u64,
}

/// It is done; there is nothing more to say.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Done {}

/// A file was saved where the customer said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SavedFile {
    /// The name it was saved under, without its folder.
    pub file_name: String,
    /// Its size in bytes.
    pub size: u64,
}

/// How the shell's one command is called: the operation's name, its request, and for portal operations whose.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carry {
    /// `NAME` of an operation or device operation.
    pub operation: String,
    /// Its request.
    pub request: serde_json::Value,
    /// For portal operations: over which connection.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub connection: Option<ConnectionId>,
    /// A number by which it can be taken back; unique among the calls under way.
    pub call: u64,
    /// BCP 47 tag of the language the screen is in.
    pub language: String,
}

macro_rules! redacted {
    ($($type:ident)*) => {$(
        impl std::fmt::Debug for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(concat!(stringify!($type), "(redacted)"))
            }
        }
    )*};
}
redacted! { LookAtCode Identify Confirm }
