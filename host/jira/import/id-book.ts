type Kind =
  | 'issue'
  | 'project'
  | 'type'
  | 'status'
  | 'priority'
  | 'resolution'
  | 'version'
  | 'component'
  | 'linkType'
  | 'link'
  | 'board'
  | 'sprint'
  | 'securityLevel'
  | 'field';

/** Gives the ids of an export their place in one site. */
export interface IdBook {
  /** The site's id for that id of that origin: the same digits, unless another origin already holds them. */
  idOf(kind: Kind, origin: string, id: string): string;
  /** A new id, the same for the same name. */
  mint(kind: Kind, origin: string, name: string): string;
}

/** Minted ids begin here, above those real sites usually reach; digits, as Jira's are. */
const firstMinted = 9_000_001;

export function createIdBook(): IdBook {
  const owner = new Map<string, string>();
  const given = new Map<string, string>();

  const free = (kind: Kind, from: number): string => {
    let next = from;
    while (owner.has(`${kind} ${next}`)) next += 1;
    return String(next);
  };

  const give = (kind: Kind, wanted: string, id: string): string => {
    owner.set(`${kind} ${id}`, wanted);
    given.set(wanted, id);
    return id;
  };

  return {
    idOf(kind, origin, id) {
      const wanted = `${kind} ${origin} ${id}`;
      const known = given.get(wanted);
      if (known !== undefined) return known;
      const taken = owner.has(`${kind} ${id}`) || !/^\d+$/.test(id);
      return give(kind, wanted, taken ? free(kind, firstMinted) : id);
    },
    mint(kind, origin, name) {
      const wanted = `${kind} ${origin} name ${name}`;
      return given.get(wanted) ?? give(kind, wanted, free(kind, firstMinted));
    },
  };
}
