import columns from '../parts/columns.module.css';
import { placeWords as words } from '../words/places';
import type { PlaceFieldsProps } from './place-fields-props';
import { ProjectField } from './project-field';
import { TypeField } from './type-field';
import type { Moving } from './use-moving';
import type { PlaceView } from './use-place';

type WhereFieldsProps = PlaceFieldsProps & { readonly view: PlaceView; readonly moving: Moving };

/** In which project, and as what. */
export function WhereFields({ idea, of, faults = {}, view: { form }, moving }: WhereFieldsProps) {
  const projectId = form?.project.id ?? idea.place?.projectId;
  return (
    <div className={columns.two} aria-busy={moving.isMoving}>
      <ProjectField
        inputId={`${of}:project`}
        project={form?.project ?? null}
        isMoving={moving.isMoving}
        fault={faults['project'] ?? null}
        onChoose={(chosen) => moving.move(chosen, null)}
      />
      <TypeField
        inputId={`${of}:type`}
        form={form}
        isMoving={moving.isMoving}
        fault={faults['issuetype'] ?? null}
        onChoose={(issueTypeId) => projectId !== undefined && moving.move(projectId, issueTypeId)}
      />
      {moving.isMoving && (
        <p className={columns.whole} role="status">
          {words.moving}
        </p>
      )}
    </div>
  );
}
