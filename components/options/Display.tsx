import type { Settings } from '../../lib/runner/settings';
import { msg, type Speaker } from '../../lib/words';
import { OneOf, Question, Section } from './fields';

const UNITS = ['auto', 'metric', 'imperial'] as const satisfies readonly Settings['units'][];

/** A language in its own words ("Deutsch"), as someone looks for it who reads no other. */
function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

export function Display({
  speaker,
  settings,
  languages,
  onChange,
}: {
  speaker: Speaker;
  settings: Settings;
  languages: readonly string[];
  onChange: (patch: Partial<Settings>) => void;
}) {
  const say = speaker.say;
  return (
    <Section id="display" title={say(msg('options.display'))}>
      <Question title={say(msg('options.units'))} why={say(msg('options.unitsWhy'))}>
        <OneOf
          name="units"
          all={UNITS.map((value) => ({ value, label: say(msg(`options.units.${value}`)) }))}
          chosen={settings.units}
          onChange={(units) => onChange({ units })}
        />
      </Question>
      <Question title={say(msg('options.language'))}>
        <OneOf
          name="language"
          all={[
            { value: 'auto', label: say(msg('options.language.auto')) },
            ...languages.map((language) => ({ value: language, label: ownName(language) })),
          ]}
          chosen={settings.language}
          onChange={(language) => onChange({ language })}
        />
      </Question>
    </Section>
  );
}
