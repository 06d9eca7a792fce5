import { audiences, type Audience } from '#core/document/audience';
import { asSection, type OpenSection } from '../open-section';
import { ticketAddress } from './jira-address';
import { fromParameters, toParameters } from './view';
import type { View } from './view';

/** The address in Jira that opens the incident with this view. */
export function viewAddress(siteUrl: string, key: string, view: View): string {
  const parameters = toParameters(view).toString();
  return parameters === '' ? ticketAddress(siteUrl, key) : `${ticketAddress(siteUrl, key)}?${parameters}`;
}

/** The view that an address asks for; null where it asks for none. */
export function viewIn(address: string): View | null {
  return URL.canParse(address) ? fromParameters(new URL(address).searchParams) : null;
}

const sectionParameter = 'pm-section';

/** The address in Jira that opens the incident's analysis there. */
export const sectionAddress = (siteUrl: string, key: string, open: OpenSection): string =>
  `${ticketAddress(siteUrl, key)}?${sectionParameter}=${encodeURIComponent(open)}`;

/** The section that an address asks for; null where it asks for none. */
export function sectionIn(address: string): OpenSection | null {
  return URL.canParse(address) ? asSection(new URL(address).searchParams.get(sectionParameter)) : null;
}

const documentParameter = 'pm-document';

/** The address in Jira that opens the incident's document for those readers: it stays the same whatever is published. */
export const documentAddress = (siteUrl: string, key: string, audience: Audience): string =>
  `${ticketAddress(siteUrl, key)}?${documentParameter}=${audience}`;

/** For whom an address asks for the document; null where it asks for none. */
export function documentIn(address: string): Audience | null {
  const asked = URL.canParse(address) ? new URL(address).searchParams.get(documentParameter) : null;
  return audiences.find((one) => one === asked) ?? null;
}
