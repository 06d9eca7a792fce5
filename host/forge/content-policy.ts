import { CSPInjectionService, CSPProcessingService } from '@forge/csp';
import { load } from 'cheerio';
import type { Manifest } from './manifest';

/**
 * The content policy that Forge gives a Custom UI page, computed by Atlassian's own code.
 * The one change: violations are reported to `reportUri` instead of Atlassian.
 */
export function contentPolicy(html: string, manifest: Manifest, parts: { siteUrl: string; reportUri: string }): string {
  const details = new CSPProcessingService({ info: () => undefined }, load).getCspDetails(html, manifest.permissions);
  const directives = new CSPInjectionService().getInjectableCSP({
    existingCSPDetails: details,
    microsEnv: 'prod',
    tunnelCSPReporterUri: undefined,
    hostname: parts.siteUrl,
  });
  const kept = directives.filter((directive) => !directive.startsWith('report-uri'));
  return [...kept, `report-uri ${parts.reportUri}`].join('; ');
}
