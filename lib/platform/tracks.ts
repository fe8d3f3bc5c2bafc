import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { TrackProfile } from '../course/track/types';
import { TRACK_MARKS } from '../course/types';
import { SegmentSchema } from '../terrain';

const finite = v.pipe(v.number(), v.finite());

const TrackProfileSchema = v.object({
  fileName: v.string(),
  distanceKm: finite,
  gainM: v.nullable(finite),
  lossM: v.nullable(finite),
  netM: v.nullable(finite),
  gainRangeM: v.nullable(v.tuple([finite, finite])),
  segments: v.nullable(v.array(SegmentSchema)),
  elevation: v.nullable(v.object({ stepKm: finite, heightsM: v.array(finite) })),
  marks: v.array(v.picklist(TRACK_MARKS)),
  device: v.nullable(
    v.object({
      gainM: v.nullable(finite),
      lossM: v.nullable(finite),
      distanceKm: v.nullable(finite),
      sport: v.nullable(v.string()),
    }),
  ),
  way: v.exactOptional(
    v.object({
      latDeg: v.array(finite),
      lonDeg: v.array(finite),
      heightM: v.array(v.nullable(finite)),
      km: v.array(finite),
    }),
  ),
});

const trackKey = (id: string) => `track.${id}`;

/**
 * Keeps a course file's profile for this browser session, where no page can reach it; returns how to ask for it. One
 * that is kept again under the same `id` takes the place of the former.
 */
export async function keepTrack(profile: TrackProfile, id: string = crypto.randomUUID()): Promise<string> {
  await browser.storage.session.set({ [trackKey(id)]: profile });
  return id;
}

/** A kept profile; null where the session it was kept in is over. */
export async function keptTrack(id: string | null | undefined): Promise<TrackProfile | null> {
  if (!id) return null;
  const stored = (await browser.storage.session.get(trackKey(id)))[trackKey(id)];
  const profile = v.safeParse(TrackProfileSchema, stored);
  return profile.success ? profile.output : null;
}
