import { useEffect, useState } from 'react';
import type { ProjectLeads } from '#contract';
import { useSurface } from '../surface';

const nobody: ProjectLeads = {};

/** Who leads the projects of these ('': the incident's own): asked once for each set of projects. Without an answer nobody is known to. */
export function useLeads(of: readonly { readonly project: { readonly id: string } }[]): ProjectLeads {
  const { call } = useSurface();
  const [leads, setLeads] = useState(nobody);
  const projects = [...new Set(of.map(({ project }) => project.id))].sort().join(',');
  const none = of.length === 0;
  useEffect(() => {
    if (none) return undefined;
    let stopped = false;
    void call('readProjectLeads', { projectIds: projects.split(',') }).then((reply) => {
      if (!stopped && reply.ok) setLeads(reply.value);
    });
    return () => {
      stopped = true;
    };
  }, [call, projects, none]);
  return leads;
}
