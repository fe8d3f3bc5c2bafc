import { defineContentScript } from 'wxt/utils/define-content-script';
import { FRAME_MATCHES, readFrame } from '../lib/page/embeds/frame';
import { readPlaces } from '../lib/page/embeds/places';
import { onAsked } from '../lib/platform/embed-frame';

/** Reads a course map inside its frame, when the page around it asks through the background and never before. */
export default defineContentScript({
  matches: [...FRAME_MATCHES],
  allFrames: true,
  // Before the frame's load event, on which the page around it asks.
  runAt: 'document_end',
  noScriptStartedPostMessage: true,
  main(ctx) {
    // Opened by itself it is a page like any other, with nobody around it to ask.
    if (window === window.top) return;
    const read = () => {
      const course = readFrame(document, location.href);
      return { course, places: course && readPlaces(document) };
    };
    ctx.onInvalidated(onAsked(read));
  },
});
