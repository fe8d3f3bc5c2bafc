const TONE_S = 0.18;
const START_HZ = 660;
const END_HZ = 880;

/** Tones that stand on the clock of the sound itself, so that a page that is held up still sounds them in time. */
export interface Tones {
  stop(): void;
}

/** One tone that tells that something begins, or two that tell that it ends, so many seconds from now. */
export interface Tone {
  readonly inS: number;
  readonly tells: 'start' | 'end';
}

/**
 * Sounds the tones, each in its time; null in a browser without sound. To be called from a click: where it is not, a
 * browser may keep the sound back, and `ready` tells so.
 */
export function soundTones(tones: readonly Tone[]): (Tones & { readonly ready: Promise<boolean> }) | null {
  if (typeof AudioContext !== 'function') return null;
  const context = new AudioContext();
  const resumed = context.resume().then(
    () => true,
    () => false,
  );
  const nowS = context.currentTime;
  for (const { inS, tells } of tones) {
    sound(context, nowS + inS, tells === 'start' ? START_HZ : END_HZ);
    if (tells === 'end') sound(context, nowS + inS + 2 * TONE_S, END_HZ);
  }
  return {
    stop: () => void (context.state === 'closed' || context.close()),
    ready: soon(resumed),
  };
}

/** Where sound is not allowed some browsers never answer; by then the tones would come too late in any case. */
const ANSWER_MS = 1000;

function soon(resumed: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), ANSWER_MS);
  });
  return Promise.race([resumed, late]);
}

/** One tone in `leadS` seconds and two at the end of the `countS` seconds after it; null in a browser without sound. */
export function startTones(leadS: number, countS: number): Tones | null {
  return soundTones([
    { inS: leadS, tells: 'start' },
    { inS: leadS + countS, tells: 'end' },
  ]);
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
