// The words: the very messages of the app, by Fluent's own implementation in JavaScript.
import { FluentBundle, FluentResource } from "@fluent/bundle";

export const LANGUAGE = "en";
export const LOCALE = "en-GB";
// Stands for an element while a message is put together.
const SLOT = "\u{f0000}";

const bundle = new FluentBundle(LANGUAGE);
const source = await fetch(`/locales/${LANGUAGE}.ftl`);
bundle.addResource(new FluentResource(await source.text()), { allowOverrides: true });

export const say = (id, args) => bundle.formatPattern(bundle.getMessage(id).value, args);

// What stands before and after the element that a message has in it.
export const around = (id, slot, args) => say(id, { ...args, [slot]: SLOT }).split(new RegExp(`\u2068?${SLOT}\u2069?`, "u"));

// A language attribute for what is written in another language than the screen's.
export const foreign = (language) => (language === LANGUAGE ? undefined : language);
