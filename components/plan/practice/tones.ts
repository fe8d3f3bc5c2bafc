const TONE_S = 0.18;
const START_HZ = 660;
const END_HZ = 880;

/** Tones that stand on the clock of the sound itself, so that a page that is held up still ends the count in time. */
export interface Tones {
  stop(): void;
}

/**
 * One tone in `leadS` seconds and two at the end of the `countS` seconds after it; null in a browser without sound.
 * To be called from a click and not before.
 */
export function startTones(leadS: number, countS: number): Tones | null {
  if (typeof AudioContext !== 'function') return null;
  const context = new AudioContext();
  void context.resume();
  const startS = context.currentTime + leadS;
  sound(context, startS, START_HZ);
  sound(context, startS + countS, END_HZ);
  sound(context, startS + countS + 2 * TONE_S, END_HZ);
  return { stop: () => void (context.state === 'closed' || context.close()) };
}

function sound(context: AudioContext, at: number, hz: number): void {
  const gain = context.createGain();
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(0.4, at + 0.01);
  gain.gain.linearRampToValueAtTime(0, at + TONE_S);
  gain.connect(context.destination);
  const tone = context.createOscillator();
  tone.frequency.value = hz;
  tone.connect(gain);
  tone.start(at);
  tone.stop(at + TONE_S);
}
