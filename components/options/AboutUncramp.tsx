import { msg, type Speaker } from '../../lib/words';
import { Section } from './fields';

export function AboutUncramp({
  speaker,
  version,
  openStretches,
  openUnknowns,
}: {
  speaker: Speaker;
  version: string;
  openStretches: () => void;
  openUnknowns: () => void;
}) {
  const say = speaker.say;
  return (
    <Section id="about" title={say(msg('options.about'))}>
      <div class="stack about">
        <p>{say(msg('options.aboutWhat'))}</p>
        <p>{say(msg('options.aboutBasis'))}</p>
        <p>{say(msg('options.aboutDisclaimer'))}</p>
        <p class="small soft">
          {say(msg('options.aboutLicence'))} {say(msg('options.version', { version }))}
        </p>
        <p class="row">
          <button type="button" class="button" onClick={openStretches}>
            {say(msg('options.stretches'))}
          </button>
          <button type="button" class="button" onClick={openUnknowns}>
            {say(msg('unknowns.link'))}
          </button>
        </p>
      </div>
    </Section>
  );
}
