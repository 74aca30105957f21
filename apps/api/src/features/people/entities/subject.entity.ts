import { Entity, JoinColumn, OneToOne, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** The pseudonym of a person; retention deletes the link and leaves the pseudonym. */
@Entity('subjects')
export class SubjectEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @OneToOne(() => PersonEntity, (person) => person.subject, {
    nullable: true,
    onDelete: 'SET NULL',
  })
  @JoinColumn({ name: 'person_id' })
  person: Relation<PersonEntity> | null;
}
