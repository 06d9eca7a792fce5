import type { Json } from '../../jira/model';

/** The wire protocol of `@forge/kvs` 1.6.5 (forge-contract §1.3). */
export type MetadataField = 'CREATED_AT' | 'UPDATED_AT' | 'EXPIRE_TIME';

export interface Row {
  key: string;
  entityName?: string;
  value: Json;
  createdAt?: number;
  updatedAt?: number;
  expireTime?: string;
}

export type Condition =
  | 'BETWEEN'
  | 'BEGINS_WITH'
  | 'EXISTS'
  | 'NOT_EXISTS'
  | 'GREATER_THAN'
  | 'GREATER_THAN_EQUAL_TO'
  | 'LESS_THAN'
  | 'LESS_THAN_EQUAL_TO'
  | 'CONTAINS'
  | 'NOT_CONTAINS'
  | 'EQUAL_TO'
  | 'NOT_EQUAL_TO';

export interface Clause {
  condition: Condition;
  values: Json[];
}

export interface Filter {
  and?: (Clause & { property: string })[];
  or?: (Clause & { property: string })[];
}

export interface SetOptions {
  ttl?: { value: number; unit: 'SECONDS' | 'MINUTES' | 'HOURS' | 'DAYS' };
  keyPolicy?: 'OVERRIDE' | 'FAIL_IF_EXISTS';
  returnValue?: 'PREVIOUS' | 'LATEST';
  returnMetadataFields?: MetadataField[];
}

export interface ReadOptions {
  metadataFields?: MetadataField[];
}

export interface KeyBody {
  key: string;
  entityName?: string;
  options?: ReadOptions;
}

export interface SetBody {
  key: string;
  entityName?: string;
  value: Json;
  options?: SetOptions;
}

export interface QueryBody {
  limit?: number;
  after?: string;
  where?: (Clause & { property: string })[];
  options?: ReadOptions;
}

export interface EntityQueryBody {
  entityName: string;
  indexName: string;
  partition?: Json[];
  range?: Clause;
  filters?: Filter;
  sort?: 'ASC' | 'DESC';
  cursor?: string;
  limit?: number;
  options?: ReadOptions;
}

export interface TransactionBody {
  set?: (SetBody & { conditions?: Filter })[];
  delete?: (KeyBody & { conditions?: Filter })[];
  check?: (KeyBody & { conditions?: Filter })[];
}

/** An error of the storage API: `{ code, message }`. */
export class StorageRefusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'StorageRefusal';
  }
}
