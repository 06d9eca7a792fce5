export interface Board {
  id: number;
  name: string;
  type: 'scrum' | 'kanban' | 'simple';
  projectIds: string[];
  columns: { name: string; statusIds: string[]; min?: number; max?: number }[];
  filterId: string;
}

export interface Sprint {
  id: number;
  name: string;
  state: 'future' | 'active' | 'closed';
  boardId: number;
  goal: string;
  createdDate: string;
  startDate?: string;
  endDate?: string;
  completeDate?: string;
}
