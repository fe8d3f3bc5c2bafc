/** What a sound falls on: every step, or one foot of the two. */
export type BeatOn = 'step' | 'stride';

const CLICK_S = 0.035;
const LOUDNESS = 0.6;
/** The two feet sound a little apart, so that a rhythm can be told from a row of clicks. */
const FIRST_FOOT_HZ = 1320;
const OTHER_FOOT_HZ = 990;
/** Time for the browser's sound to answer. */
const ANSWER_MS = 2000;

/** A click is a tone that dies away; written so that it starts and ends at nought, without a crack. */
function addClick(samples: Float32Array, at: number, hz: number, sampleRate: number): void {
  const length = Math.min(Math.round(CLICK_S * sampleRate), samples.length - at);
  for (let i = 0; i < length; i++) {
    const left = 1 - i / length;
    samples[at + i] = LOUDNESS * left * left * Math.sin((2 * Math.PI * hz * i) / sampleRate);
  }
}

/**
 * One stride (two steps) of sound at a number of steps per minute, as samples from -1 to 1. Played in a loop it keeps
 * time to half a sample a stride: no timer of the page's has a part in it, and a page behind another one stays in time.
 */
export function strideOfClicks(sampleRate: number, spm: number, on: BeatOn): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(Math.round((sampleRate * 120) / spm));
  addClick(samples, 0, FIRST_FOOT_HZ, sampleRate);
  if (on === 'step') addClick(samples, Math.round(samples.length / 2), OTHER_FOOT_HZ, sampleRate);
  return samples;
}

/** A beat that sounds. */
export interface Beat {
  change(spm: number, on: BeatOn): void;
  /** How many strides have sounded since the last change, with the part of the one that runs. */
  strides(): number;
  stop(): void;
}

/** Waits for the sound, but not for ever: where it is not allowed some browsers never answer. */
async function answered(resuming: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ANSWER_MS);
  });
  await Promise.race([resuming, late]);
  clearTimeout(timer);
}

/** Starts to sound; null where the browser lets no sound out. To be called from a click and not before. */
export async function startBeat(spm: number, on: BeatOn): Promise<Beat | null> {
  const context = new AudioContext({ latencyHint: 'interactive' });
  await answered(context.resume());
  if (context.state !== 'running') {
    void context.close();
    return null;
  }
  let source: AudioBufferSourceNode | null = null;
  let sinceS = 0;
  let strideS = 1;
  const change = (steps: number, which: BeatOn) => {
    const samples = strideOfClicks(context.sampleRate, steps, which);
    const buffer = context.createBuffer(1, samples.length, context.sampleRate);
    buffer.copyToChannel(samples, 0);
    const next = context.createBufferSource();
    next.buffer = buffer;
    next.loop = true;
    next.connect(context.destination);
    const at = context.currentTime + 0.05;
    next.start(at);
    source?.stop(at);
    source = next;
    sinceS = at;
    strideS = samples.length / context.sampleRate;
  };
  change(spm, on);
  return {
    change,
    strides: () => Math.max(0, (context.currentTime - sinceS) / strideS),
    stop: () => void context.close(),
  };
}
