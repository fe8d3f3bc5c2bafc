/**
 * Lets a pattern match other spellings of its letters ("höhe" and "hoehe", "vallonné" and "VALLONNE"): each key of
 * `variants` outside a character class becomes the alternatives beside it. The keys are single letters.
 */
export function withVariants(source: string, variants: Readonly<Record<string, string>>): string {
  let within = false;
  let result = '';
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') {
      result += char + source.charAt(++at);
      continue;
    }
    if (char === '[') within = true;
    else if (char === ']') within = false;
    result += within ? char : (variants[char] ?? char);
  }
  return result;
}
