import type { en } from './en';
import { type Format, makeFormat, type Units } from './format';

type NoParams = Record<string, never>;
type Entry<P> = string | ((params: P, format: Format) => string);

/** The parameters of each message, read off the English catalogue, which is the complete one. */
export type Params = {
  [K in keyof typeof en]: (typeof en)[K] extends (params: infer P, format: Format) => string ? P : NoParams;
};
export type MessageKey = keyof Params;
export type Catalogue = { readonly [K in MessageKey]: Entry<Params[K]> };
type MessageOf<K extends MessageKey> = { readonly message: K; readonly params: Params[K] };
/** A text that is still keys and numbers: what `lib` returns instead of sentences. */
export type Message = MessageOf<MessageKey>;

type MsgArgs<K extends MessageKey> = Params[K] extends NoParams ? [params?: NoParams] : [params: Params[K]];

/** Names a message of the catalogue, with its parameters. */
export function msg<K extends MessageKey>(key: K, ...args: MsgArgs<K>): MessageOf<K>;
export function msg(key: MessageKey, params: unknown = {}): unknown {
  return { message: key, params };
}

/** Says messages in one language and one set of units. */
export interface Speaker {
  readonly locale: string;
  readonly format: Format;
  say<K extends MessageKey>(message: MessageOf<K>): string;
}

export function makeSpeaker(locale: string, catalogue: Catalogue, units: Units): Speaker {
  const say = <K extends MessageKey>(message: MessageOf<K>): string => {
    const entry: Entry<Params[K]> = catalogue[message.message];
    return typeof entry === 'string' ? entry : entry(message.params, format);
  };
  const format = makeFormat(locale, units, {
    muscle: (id) => {
      const key = `muscle.${id}` as const;
      return say(msg(key));
    },
    kmSign: (number) => say(msg('unit.km-sign', { number })),
    mileSign: (number) => say(msg('unit.mile-sign', { number })),
    mPerKm: (number) => say(msg('unit.m-per-km', { number })),
    ftPerMile: (number) => say(msg('unit.ft-per-mile', { number })),
    perKm: (time) => say(msg('unit.per-km', { time })),
    perMile: (time) => say(msg('unit.per-mile', { time })),
  });
  return { locale, format, say };
}

/** The same structure with every message said. */
export type Said<T> = T extends { readonly message: MessageKey; readonly params: unknown }
  ? string
  : T extends readonly (infer U)[]
    ? Said<U>[]
    : T extends object
      ? { [K in keyof T]: Said<T[K]> }
      : T;

function isMessage(value: object): value is Message {
  return 'message' in value && 'params' in value;
}

/** Says every message inside a structure of plain objects and arrays; all else is kept as it is. */
export function sayAll<T>(speaker: Speaker, value: T): Said<T>;
export function sayAll(speaker: Speaker, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sayAll(speaker, item));
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return speaker.say(value);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, sayAll(speaker, item)]));
}
