/** One of a few, by name. */
export function Chips<Name extends string>({
  legend,
  options,
  chosen,
  choose,
}: {
  legend: string;
  options: readonly { readonly name: Name; readonly text: string }[];
  chosen: Name;
  choose: (name: Name) => void;
}) {
  return (
    <fieldset class="choice">
      <legend class="field-label">{legend}</legend>
      <div class="row">
        {options.map(({ name, text }) => (
          <button
            key={name}
            type="button"
            class="chip"
            aria-pressed={name === chosen}
            onClick={() => choose(name)}
          >
            {text}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
