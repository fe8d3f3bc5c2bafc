/**
 * A statement that is taken back at once: "some may think it flat: wrong", "plat ? C'est faux". In every language that
 * is read, because what is said to be wrong must never be taken for said.
 */
const TAKEN_BACK =
  /^[^.!?]{0,60}(?:[,:;–—?!…]|\b(?:et|and|und|y|e|en|but|mais|aber|pero|ma|mas|maar)\b)[^.\p{L}]{0,4}(?:(?:et|and|und|y|e|en|but|mais|aber|pero|ma|mas|maar|well|that['’]s|that is|this is|it['’]s|c['’]est|das ist|esto es|eso es|è|é|dat is|pourtant|however|jedoch|toch)[ ,]+){0,3}(?:wrong|false|not (?:so|true|at all)|no(?=[.!,]|$)|think again|far from it|anything but|faux|pas du tout|loin de là|falsch|weit gefehlt|stimmt nicht|(?:ganz und )?gar nicht|von wegen|falso|nada de eso|no es (?:así|cierto)|sbagliato|non è (?:così|vero)|niente affatto|não é (?:assim|verdade)|errado|nada disso|klopt niet|niets is minder waar|niet waar)(?!\p{L})/iu;
/** What people think of a course before they know better. */
const ONLY_THOUGHT =
  /(?<!\p{L}|\bas (?:you|one|we) )(?:might|may|would|will) (?:think|believe|assume|expect)|(?<!\p{L})(?:(?:fooled|tricked|deceived|lulled) (?:into|by)|(?:anyone|anybody|everyone|those|whoever) (?:who )?(?:thinks?|said|says?|believes?|assumes?|claims?)|who(?:ever)? (?:said|says)|contrary to)|(?:vont|pourraient|pourrait|peut) (?:penser|croire)|(?:könnte|mag|möchte) (?:man |manch\p{L}{1,3} )?(?:meinen|denken|glauben)|(?:podrían?|puede) (?:pensar|creer)|(?:potrebbe|potreste|si può) (?:pensare|credere)|(?:podem|poderia) pensar|(?:zou|zullen) (?:je |men )?denken/iu;

/** Whether what stands at `start`..`end` of a sentence is said only to be denied. */
export function isDenied(sentence: string, start: number, end: number): boolean {
  return (
    TAKEN_BACK.test(sentence.slice(end, end + 140)) ||
    ONLY_THOUGHT.test(sentence.slice(Math.max(0, start - 90), start))
  );
}
