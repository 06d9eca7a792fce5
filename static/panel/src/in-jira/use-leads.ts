import { useEffect, useState } from 'react';
import type { ProjectLeads } from '#contract';
import { useSurface } from '../surface';

const none: ProjectLeads = {};

/** Who leads the projects of these: asked once for each set of projects. Without an answer nobody is known to. */
export function useLeads(of: readonly { readonly project: { readonly id: string } }[]): ProjectLeads {
  const { call } = useSurface();
  const [leads, setLeads] = useState(none);
  const projects = [...new Set(of.map(({ project }) => project.id))].sort().join(' ');
  useEffect(() => {
    if (projects === '') return undefined;
    let stopped = false;
    void call('readProjectLeads', { projectIds: projects.split(' ') }).then((reply) => {
      if (!stopped && reply.ok) setLeads(reply.value);
    });
    return () => {
      stopped = true;
    };
  }, [call, projects]);
  return leads;
}
