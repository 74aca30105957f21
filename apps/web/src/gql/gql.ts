/* eslint-disable */
import * as types from './graphql.js';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment EntryRefs_entry on EntryRef {\n    id\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n  }\n": typeof types.EntryRefs_EntryFragmentDoc,
    "\n  fragment Failures_result on Failures {\n    failures {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n  }\n": typeof types.Failures_ResultFragmentDoc,
    "\n  subscription InboxEvents {\n    inboxEvents {\n      kind\n    }\n  }\n": typeof types.InboxEventsDocument,
    "\n  query OpenAcknowledgements {\n    viewer {\n      id\n      openAcknowledgements\n    }\n  }\n": typeof types.OpenAcknowledgementsDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": typeof types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      login\n      roles\n      teams {\n        id\n        slug\n        name\n      }\n      permissions\n      deputyFor {\n        id\n        displayName\n      }\n      openAcknowledgements\n      lastVisitAt\n      isDemo\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  mutation ChangeOwnPassword($current: String!, $next: String!) {\n    result: changeOwnPassword(current: $current, next: $next) {\n      __typename\n      ...Failures_result\n    }\n  }\n": typeof types.ChangeOwnPasswordDocument,
    "\n  query AuditLog($before: String) {\n    auditEvents(before: $before, limit: 50) {\n      next\n      items {\n        sequence\n        ...AuditTable_event\n      }\n    }\n  }\n": typeof types.AuditLogDocument,
    "\n  fragment AuditTable_event on AuditEvent {\n    sequence\n    recordedAt\n    action\n    objectType\n    objectId\n    details\n    actor {\n      id\n      displayName\n    }\n  }\n": typeof types.AuditTable_EventFragmentDoc,
    "\n  query People($offset: Int!) {\n    people(limit: 100, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...Person_fields\n      }\n    }\n    deputies: people(limit: 200) {\n      items {\n        id\n        displayName\n        disabled\n      }\n    }\n    teams {\n      id\n      name\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  fragment Person_fields on Person {\n    id\n    login\n    displayName\n    email\n    disabled\n    memberships {\n      id\n      role\n      validFrom\n      validUntil\n      team {\n        id\n        name\n      }\n    }\n    absences {\n      id\n      validFrom\n      validUntil\n      deputy {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.Person_FieldsFragmentDoc,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    result: createPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.CreatePersonDocument,
    "\n  mutation UpdatePerson($id: ID!, $input: UpdatePersonInput!) {\n    result: updatePerson(id: $id, input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.UpdatePersonDocument,
    "\n  mutation SetPassword($personId: ID!, $password: String!) {\n    result: setPassword(personId: $personId, password: $password) {\n      __typename\n      ... on Person {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.SetPasswordDocument,
    "\n  mutation GrantMembership($input: MembershipInput!) {\n    result: grantMembership(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.GrantMembershipDocument,
    "\n  mutation EndMembership($id: ID!, $on: LocalDate!) {\n    result: endMembership(id: $id, on: $on) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.EndMembershipDocument,
    "\n  mutation SetAbsence($input: AbsenceInput!) {\n    result: setAbsence(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.SetAbsenceDocument,
    "\n  mutation CreateTeam($slug: String!, $name: String!) {\n    result: createTeam(slug: $slug, name: $name) {\n      __typename\n      ... on Team {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.CreateTeamDocument,
    "\n  query BoardEntry($slug: String!) {\n    entry(kind: CHANGE_NOTICE, slug: $slug) {\n      id\n      title\n      publications {\n        id\n        kind\n        sequence\n      }\n    }\n  }\n": typeof types.BoardEntryDocument,
    "\n  fragment BoardRows_row on BoardRow {\n    person {\n      id\n      displayName\n    }\n    teams {\n      id\n      name\n    }\n    dueOn\n    acknowledgedAt\n  }\n": typeof types.BoardRows_RowFragmentDoc,
    "\n  fragment BoardTeams_team on BoardTeam {\n    team {\n      id\n      name\n    }\n    assigned\n    acknowledged\n    overdue\n  }\n": typeof types.BoardTeams_TeamFragmentDoc,
    "\n  query Board($publicationId: ID!) {\n    acknowledgementBoard(publicationId: $publicationId) {\n      teams {\n        ...BoardTeams_team\n      }\n      rows {\n        ...BoardRows_row\n      }\n    }\n  }\n": typeof types.BoardDocument,
    "\n  query SinceAcknowledged($id: ID!) {\n    publication(id: $id) {\n      id\n      title\n      entry {\n        id\n        kind\n        slug\n        publications {\n          id\n          myAcknowledgement {\n            acknowledgedAt\n          }\n        }\n      }\n    }\n  }\n": typeof types.SinceAcknowledgedDocument,
    "\n  query ProvisionComparison($law: String!, $label: String!) {\n    provision(law: $law, label: $label) {\n      id\n      label\n      labelKey\n      law {\n        id\n        key\n        abbreviation\n      }\n      versions {\n        id\n        validFrom\n        validUntil\n        title\n        text\n      }\n    }\n  }\n": typeof types.ProvisionComparisonDocument,
    "\n  query Comparison($before: ID!, $after: ID!, $asOf: AsOf) {\n    before: publication(id: $before, asOf: $asOf) {\n      id\n      kind\n      entry {\n        id\n      }\n      ...ComparisonView_publication\n    }\n    after: publication(id: $after, asOf: $asOf) {\n      id\n      kind\n      entry {\n        id\n      }\n      ...ComparisonView_publication\n    }\n  }\n": typeof types.ComparisonDocument,
    "\n  fragment ComparisonView_publication on Publication {\n    id\n    sequence\n    title\n    facts\n    document\n    transitionalProvision\n    validFrom\n    changeSummary\n    linkedEntries {\n      id\n      title\n    }\n    entry {\n      id\n      publications {\n        id\n        sequence\n        validFrom\n      }\n      ...VersionChoice_entry\n    }\n  }\n": typeof types.ComparisonView_PublicationFragmentDoc,
    "\n  fragment VersionChoice_entry on Entry {\n    effective {\n      id\n    }\n    publications {\n      id\n      kind\n      sequence\n      validFrom\n      myAcknowledgement {\n        state\n        acknowledgedAt\n      }\n    }\n  }\n": typeof types.VersionChoice_EntryFragmentDoc,
    "\n  mutation BeginDraft($entryId: ID!, $basedOn: ID) {\n    result: createDraft(entryId: $entryId, basedOn: $basedOn) {\n      __typename\n      ... on Draft {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.BeginDraftDocument,
    "\n  fragment EntryDraftActions_entry on Entry {\n    id\n    effective {\n      id\n    }\n    openDrafts {\n      id\n      state\n    }\n    permissions {\n      canDraft\n      canSuggest\n    }\n    ...EntrySettingsButton_entry\n  }\n": typeof types.EntryDraftActions_EntryFragmentDoc,
    "\n  fragment Comments_draft on Draft {\n    id\n    revision\n    state\n    openComments\n    commentThreads {\n      id\n      isSettled\n      settledAt\n      settledBy {\n        id\n        displayName\n      }\n      anchor {\n        blockId\n        passage {\n          quote\n          before\n          after\n          start\n        }\n      }\n      comments {\n        id\n        body\n        revision\n        writtenAt\n        author {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": typeof types.Comments_DraftFragmentDoc,
    "\n  query DraftComments($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Comments_draft\n    }\n  }\n": typeof types.DraftCommentsDocument,
    "\n  mutation AddComment($draftId: ID!, $revision: Int!, $body: String!, $anchor: CommentAnchorInput) {\n    result: addComment(draftId: $draftId, revision: $revision, body: $body, anchor: $anchor) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.AddCommentDocument,
    "\n  mutation AnswerComment($threadId: ID!, $body: String!) {\n    result: answerComment(threadId: $threadId, body: $body) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.AnswerCommentDocument,
    "\n  mutation SettleComment($threadId: ID!, $isSettled: Boolean!) {\n    result: settleComment(threadId: $threadId, isSettled: $isSettled) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.SettleCommentDocument,
    "\n  query AskableTeams($draftId: ID!) {\n    teams {\n      id\n      name\n    }\n    draft(id: $draftId) {\n      id\n      entry {\n        id\n        visibility\n        ownerTeam {\n          id\n        }\n        visibleTeams {\n          id\n        }\n      }\n    }\n  }\n": typeof types.AskableTeamsDocument,
    "\n  mutation RequestCosignature($draftId: ID!, $teamId: ID!, $question: String!) {\n    result: requestCosignature(draftId: $draftId, teamId: $teamId, question: $question) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.RequestCosignatureDocument,
    "\n  fragment CosignatureItem_request on CosignatureRequest {\n    id\n    question\n    standing\n    requestedAt\n    canAnswer\n    canCancel\n    team {\n      id\n      name\n    }\n    requestedBy {\n      id\n      displayName\n    }\n    answer {\n      revision\n      outcome\n      reason\n      answeredAt\n      answeredBy {\n        id\n        displayName\n      }\n    }\n    cancellation {\n      reason\n      cancelledAt\n      cancelledBy {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.CosignatureItem_RequestFragmentDoc,
    "\n  fragment Cosignatures_draft on Draft {\n    id\n    revision\n    canRequestCosignature\n    cosignatures {\n      id\n      standing\n      team {\n        id\n      }\n      ...CosignatureItem_request\n    }\n  }\n": typeof types.Cosignatures_DraftFragmentDoc,
    "\n  mutation CosignDraft($requestId: ID!, $revision: Int!) {\n    result: cosignDraft(requestId: $requestId, revision: $revision) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.CosignDraftDocument,
    "\n  mutation RefuseCosignature($requestId: ID!, $revision: Int!, $reason: String!) {\n    result: refuseCosignature(requestId: $requestId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.RefuseCosignatureDocument,
    "\n  mutation CancelCosignatureRequest($requestId: ID!, $reason: String!) {\n    result: cancelCosignatureRequest(requestId: $requestId, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.CancelCosignatureRequestDocument,
    "\n  mutation CreateEntry($input: CreateEntryInput!) {\n    result: createEntry(input: $input) {\n      __typename\n      ... on Draft {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.CreateEntryDocument,
    "\n  fragment DeskRow_draft on Draft {\n    id\n    kind\n    title\n    changeSummary\n    validFrom\n    reviewRequestedAt\n    openComments\n    contributors {\n      id\n      displayName\n    }\n    entry {\n      id\n      kind\n      ownerTeam {\n        id\n        name\n      }\n    }\n    ...Reviewers_draft\n  }\n": typeof types.DeskRow_DraftFragmentDoc,
    "\n  query ReviewDesk($scope: ReviewDeskScope!, $offset: Int!) {\n    reviewDesk(scope: $scope, limit: 25, offset: $offset) {\n      totalItems\n      mineItems\n      teamsItems\n      allItems\n      items {\n        id\n        ...DeskRow_draft\n      }\n    }\n  }\n": typeof types.ReviewDeskDocument,
    "\n  query DraftEditor($id: ID!) {\n    draft(id: $id) {\n      id\n      ...EditorView_draft\n    }\n  }\n": typeof types.DraftEditorDocument,
    "\n  fragment EditorView_draft on Draft {\n    id\n    ...Draft_content\n    ...Draft_standing\n    ...VoidedApproval_draft\n    entry {\n      id\n      kind\n      slug\n      ...EntrySettingsButton_entry\n    }\n  }\n": typeof types.EditorView_DraftFragmentDoc,
    "\n  query FiguresForText($search: String!) {\n    figures(search: $search, limit: 8) {\n      items {\n        key\n        name\n        unit\n        values {\n          from\n          until\n          amount\n        }\n      }\n    }\n  }\n": typeof types.FiguresForTextDocument,
    "\n  query SuggestForText($query: String!) {\n    suggest(query: $query, limit: 12) {\n      citation {\n        text\n        title\n      }\n      hits {\n        kind\n        title {\n          text\n        }\n        entryId\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n": typeof types.SuggestForTextDocument,
    "\n  query AudienceTeams {\n    teams {\n      id\n      name\n    }\n  }\n": typeof types.AudienceTeamsDocument,
    "\n  query SuggestEntries($query: String!) {\n    suggest(query: $query, limit: 12) {\n      hits {\n        kind\n        entryId\n        title {\n          text\n        }\n      }\n    }\n  }\n": typeof types.SuggestEntriesDocument,
    "\n  query EntryTitle($id: ID!) {\n    entryById(id: $id) {\n      id\n      title\n    }\n  }\n": typeof types.EntryTitleDocument,
    "\n  query MergePage($id: ID!) {\n    draft(id: $id) {\n      id\n      revision\n      permissions {\n        canEdit\n      }\n      ...MergeView_draft\n    }\n  }\n": typeof types.MergePageDocument,
    "\n  fragment MergeView_draft on Draft {\n    id\n    kind\n    title\n    ...Draft_content\n    basedOn {\n      id\n      ...Bases_publication\n    }\n    publishedSince {\n      id\n      kind\n      sequence\n      ...Bases_publication\n      ...PublishedSince_publication\n    }\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n": typeof types.MergeView_DraftFragmentDoc,
    "\n  fragment PublishedSince_publication on Publication {\n    id\n    kind\n    sequence\n    validFrom\n    changeSummary\n  }\n": typeof types.PublishedSince_PublicationFragmentDoc,
    "\n  fragment Bases_publication on Publication {\n    id\n    title\n    facts\n    document\n    transitionalProvision\n  }\n": typeof types.Bases_PublicationFragmentDoc,
    "\n  mutation MergeDraft($id: ID!, $revision: Int!, $upTo: ID!, $input: DraftInput!) {\n    result: mergeDraft(id: $id, revision: $revision, upTo: $upTo, input: $input) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_content\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.MergeDraftDocument,
    "\n  fragment Draft_content on Draft {\n    id\n    revision\n    title\n    facts\n    document\n    validFrom\n    validUntil\n    changeSummary\n    materiality\n    audience\n    acknowledgeBy\n    transitionalProvision\n    replaces\n  }\n": typeof types.Draft_ContentFragmentDoc,
    "\n  fragment Draft_standing on Draft {\n    id\n    ...Cosignatures_draft\n    ...Schedule_draft\n    revision\n    kind\n    state\n    returnReason\n    editedAt\n    reviewRequestedAt\n    isStale\n    validFrom\n    validUntil\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n    faults {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n    permissions {\n      canEdit\n      canRequestReview\n      canReturn\n      canApprove\n      canPublish\n      canOverride\n      canDiscard\n    }\n    covers {\n      id\n      title\n      sequence\n      validFrom\n      validUntil\n    }\n  }\n": typeof types.Draft_StandingFragmentDoc,
    "\n  mutation RequestReview($draftId: ID!, $revision: Int!, $reviewers: ReviewersInput!) {\n    result: requestReview(draftId: $draftId, revision: $revision, reviewers: $reviewers) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.RequestReviewDocument,
    "\n  mutation ReturnDraft($draftId: ID!, $revision: Int!, $reason: String!) {\n    result: returnDraft(draftId: $draftId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.ReturnDraftDocument,
    "\n  mutation ApproveDraft($draftId: ID!, $revision: Int!, $materiality: Materiality!) {\n    result: approveDraft(draftId: $draftId, revision: $revision, materiality: $materiality) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.ApproveDraftDocument,
    "\n  mutation DiscardDraft($draftId: ID!, $revision: Int!) {\n    result: discardDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.DiscardDraftDocument,
    "\n  mutation PublishDraft($draftId: ID!, $revision: Int!) {\n    result: publishDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on Publication {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.PublishDraftDocument,
    "\n  mutation PublishWithOverride($draftId: ID!, $revision: Int!, $reason: String!) {\n    result: publishWithOverride(draftId: $draftId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Publication {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.PublishWithOverrideDocument,
    "\n  mutation SaveDraft($id: ID!, $revision: Int!, $input: DraftInput!) {\n    result: saveDraft(id: $id, revision: $revision, input: $input) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.SaveDraftDocument,
    "\n  query DraftContent($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Draft_content\n      ...Draft_standing\n    }\n  }\n": typeof types.DraftContentDocument,
    "\n  fragment DraftRow_draft on Draft {\n    id\n    kind\n    title\n    state\n    returnReason\n    editedAt\n    ...Writers_draft\n    validFrom\n    ...Schedule_draft\n    contributors {\n      id\n      displayName\n    }\n    entry {\n      id\n      kind\n    }\n  }\n": typeof types.DraftRow_DraftFragmentDoc,
    "\n  query Editing(\n    $mayEditTerms: Boolean!\n    $mayConfirm: Boolean!\n    $mayCosign: Boolean!\n    $mayPublish: Boolean!\n    $mayLook: Boolean!\n  ) {\n    ...SearchCare_query @include(if: $mayEditTerms)\n    ...ReviewCare_query @include(if: $mayConfirm)\n    ...SecondLookCare_query @include(if: $mayLook)\n    mine: drafts(filter: MINE) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    toReview: drafts(filter: TO_REVIEW) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    toCosign: drafts(filter: TO_COSIGN) @include(if: $mayCosign) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    scheduled: drafts(filter: SCHEDULED) @include(if: $mayPublish) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    approved: drafts(filter: APPROVED) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    open: drafts(filter: OPEN) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n  }\n": typeof types.EditingDocument,
    "\n  fragment SearchCare_query on Query {\n    missing: searchesWithoutResult(limit: 3) {\n      totalItems\n      items {\n        id\n        text\n        reports\n      }\n    }\n    own: termRules(origin: OWN, limit: 1) {\n      totalItems\n    }\n    changed: termRules(origin: CHANGED, limit: 1) {\n      totalItems\n    }\n    off: termRules(isOn: false, limit: 1) {\n      totalItems\n    }\n  }\n": typeof types.SearchCare_QueryFragmentDoc,
    "\n  fragment Writers_draft on Draft {\n    id\n    beingWrittenBy {\n      id\n      displayName\n    }\n  }\n": typeof types.Writers_DraftFragmentDoc,
    "\n  subscription DraftEvents($draftId: ID!, $isWriting: Boolean!) {\n    draftEvents(draftId: $draftId, isWriting: $isWriting) {\n      kind\n      revision\n    }\n  }\n": typeof types.DraftEventsDocument,
    "\n  query DraftWriters($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Writers_draft\n    }\n  }\n": typeof types.DraftWritersDocument,
    "\n  query DraftStandingNow($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Draft_standing\n    }\n  }\n": typeof types.DraftStandingNowDocument,
    "\n  subscription DraftListEvents {\n    draftListEvents {\n      kind\n    }\n  }\n": typeof types.DraftListEventsDocument,
    "\n  fragment DraftChanges_draft on Draft {\n    id\n    basedOn {\n      id\n      sequence\n      title\n      facts\n      document\n      transitionalProvision\n    }\n    voidedApproval {\n      id\n      revision\n      title\n      facts\n      document\n      transitionalProvision\n      validFrom\n      validUntil\n      changeSummary\n      materiality\n    }\n  }\n": typeof types.DraftChanges_DraftFragmentDoc,
    "\n  query DraftReview($id: ID!) {\n    draft(id: $id) {\n      id\n      ...ReviewView_draft\n    }\n  }\n": typeof types.DraftReviewDocument,
    "\n  fragment ReviewView_draft on Draft {\n    id\n    ...Draft_content\n    ...Draft_standing\n    ...DraftChanges_draft\n    ...Reviewers_draft\n    ...VoidedApproval_draft\n    basedOn {\n      id\n      sequence\n    }\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n": typeof types.ReviewView_DraftFragmentDoc,
    "\n  query ReviewCandidates($id: ID!) {\n    draft(id: $id) {\n      id\n      reviewers {\n        people {\n          id\n        }\n        teams {\n          id\n        }\n      }\n      reviewCandidates {\n        people {\n          id\n          displayName\n        }\n        teams {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.ReviewCandidatesDocument,
    "\n  fragment Reviewers_draft on Draft {\n    id\n    reviewers {\n      people {\n        id\n        displayName\n      }\n      teams {\n        id\n        name\n      }\n    }\n  }\n": typeof types.Reviewers_DraftFragmentDoc,
    "\n  mutation NameReviewers($draftId: ID!, $reviewers: ReviewersInput!) {\n    result: nameReviewers(draftId: $draftId, reviewers: $reviewers) {\n      __typename\n      ... on Draft {\n        id\n        ...Reviewers_draft\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.NameReviewersDocument,
    "\n  fragment VoidedApproval_draft on Draft {\n    id\n    state\n    voidedApproval {\n      id\n      revision\n      approvedAt\n      approver {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.VoidedApproval_DraftFragmentDoc,
    "\n  query LinkedEntry($id: ID!) {\n    entryById(id: $id) {\n      id\n      kind\n      slug\n      title\n      status {\n        kind\n        from\n        until\n      }\n    }\n  }\n": typeof types.LinkedEntryDocument,
    "\n  fragment Schedule_draft on Draft {\n    id\n    canSchedule\n    schedule {\n      at\n      isDue\n      setBy {\n        id\n        displayName\n      }\n      obstacles {\n        code\n        path\n        args {\n          name\n          value\n        }\n      }\n    }\n  }\n": typeof types.Schedule_DraftFragmentDoc,
    "\n  mutation SchedulePublication($draftId: ID!, $at: DateTime!) {\n    result: schedulePublication(draftId: $draftId, at: $at) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.SchedulePublicationDocument,
    "\n  mutation UnschedulePublication($draftId: ID!) {\n    result: unschedulePublication(draftId: $draftId) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.UnschedulePublicationDocument,
    "\n  fragment SecondLook_publication on Publication {\n    id\n    sequence\n    title\n    overrideReason\n    canTakeSecondLook\n    secondLook {\n      outcome\n      note\n      lookedAt\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.SecondLook_PublicationFragmentDoc,
    "\n  fragment SecondLookCare_query on Query {\n    unseen: secondLooks(standing: OPEN, limit: 1) {\n      totalItems\n    }\n    objected: secondLooks(standing: OBJECTED, limit: 1) {\n      totalItems\n    }\n  }\n": typeof types.SecondLookCare_QueryFragmentDoc,
    "\n  mutation RecordSecondLook($publicationId: ID!, $outcome: SecondLookOutcome!, $note: String!) {\n    result: recordSecondLook(publicationId: $publicationId, outcome: $outcome, note: $note) {\n      __typename\n      ... on Publication {\n        id\n        ...SecondLook_publication\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.RecordSecondLookDocument,
    "\n  fragment SecondLookMark_publication on Publication {\n    id\n    overrideReason\n    ...SecondLook_publication\n  }\n": typeof types.SecondLookMark_PublicationFragmentDoc,
    "\n  fragment SecondLookRow_publication on Publication {\n    id\n    sequence\n    title\n    recordedAt\n    overrideReason\n    secondLook {\n      outcome\n      note\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.SecondLookRow_PublicationFragmentDoc,
    "\n  query SecondLooks {\n    open: secondLooks(standing: OPEN, limit: 50) {\n      totalItems\n      items {\n        id\n        ...SecondLookRow_publication\n      }\n    }\n    objected: secondLooks(standing: OBJECTED, limit: 50) {\n      totalItems\n      items {\n        id\n        ...SecondLookRow_publication\n      }\n    }\n  }\n": typeof types.SecondLooksDocument,
    "\n  query EntryFields {\n    teams {\n      id\n      name\n    }\n    topics {\n      id\n      name\n    }\n  }\n": typeof types.EntryFieldsDocument,
    "\n  mutation UpdateEntrySettings($id: ID!, $input: EntrySettingsInput!) {\n    result: updateEntrySettings(id: $id, input: $input) {\n      __typename\n      ... on Entry {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.UpdateEntrySettingsDocument,
    "\n  query ReviewFields($id: ID!) {\n    entryById(id: $id) {\n      id\n      responsible {\n        id\n        displayName\n      }\n      reviewers {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.ReviewFieldsDocument,
    "\n  fragment EntrySettingsButton_entry on Entry {\n    id\n    kind\n    slug\n    visibility\n    reviewAppointedOn\n    reviewIntervalMonths\n    responsible {\n      id\n    }\n    aliases\n    ownerTeam {\n      id\n    }\n    visibleTeams {\n      id\n    }\n    topics {\n      id\n    }\n    permissions {\n      canEditSettings\n    }\n  }\n": typeof types.EntrySettingsButton_EntryFragmentDoc,
    "\n  query GoverningVersions($entryId: ID!) {\n    entryById(id: $entryId) {\n      id\n      publications {\n        id\n        kind\n        sequence\n        title\n        validFrom\n      }\n    }\n  }\n": typeof types.GoverningVersionsDocument,
    "\n  query FigureOfDraft($key: ID!) {\n    figure(key: $key) {\n      key\n      name\n      unit\n      values {\n        from\n        until\n        amount\n        source\n      }\n    }\n  }\n": typeof types.FigureOfDraftDocument,
    "\n  query Law($key: String!, $asOf: AsOf) {\n    law(key: $key, asOf: $asOf) {\n      id\n      key\n      abbreviation\n      title\n      isExample\n      builtOn\n      ...Outline_law\n    }\n  }\n": typeof types.LawDocument,
    "\n  fragment Outline_law on Law {\n    key\n    outline {\n      code\n      heading\n      depth\n      provision {\n        labelKey\n        label\n        title\n        isRepealed\n        changedOn\n      }\n    }\n  }\n": typeof types.Outline_LawFragmentDoc,
    "\n  fragment ImportResult_import on LawImport {\n    isFirst\n    added\n    changed\n    removed\n    unchanged\n    law {\n      id\n      key\n      abbreviation\n    }\n  }\n": typeof types.ImportResult_ImportFragmentDoc,
    "\n  query Laws($asOf: AsOf) {\n    laws(asOf: $asOf) {\n      id\n      key\n      abbreviation\n      title\n      isExample\n      builtOn\n      provisionCount\n    }\n  }\n": typeof types.LawsDocument,
    "\n  mutation ImportLaw($xml: String!, $fileName: String!, $inForceOn: LocalDate) {\n    result: importLaw(xml: $xml, fileName: $fileName, inForceOn: $inForceOn) {\n      __typename\n      ...ImportResult_import\n      ...Failures_result\n    }\n  }\n": typeof types.ImportLawDocument,
    "\n  fragment Neighbours_provision on Provision {\n    law {\n      id\n      key\n    }\n    previous {\n      labelKey\n      label\n      title\n    }\n    next {\n      labelKey\n      label\n      title\n    }\n  }\n": typeof types.Neighbours_ProvisionFragmentDoc,
    "\n  query Provision($law: String!, $label: String!, $asOf: AsOf) {\n    provision(law: $law, label: $label, asOf: $asOf) {\n      id\n      ...ProvisionView_provision\n    }\n  }\n": typeof types.ProvisionDocument,
    "\n  fragment ProvisionVersions_provision on Provision {\n    labelKey\n    law {\n      id\n      key\n    }\n    versions {\n      id\n      validFrom\n      validUntil\n      isRepealed\n      builtOn\n      title\n    }\n  }\n": typeof types.ProvisionVersions_ProvisionFragmentDoc,
    "\n  fragment ProvisionView_provision on Provision {\n    id\n    label\n    labelKey\n    title\n    headingPath\n    text\n    isRepealed\n    status {\n      kind\n      from\n      until\n    }\n    law {\n      id\n      key\n      abbreviation\n      isExample\n    }\n    citedBy {\n      id\n      ...EntryRefs_entry\n    }\n    ...ProvisionVersions_provision\n    ...Neighbours_provision\n  }\n": typeof types.ProvisionView_ProvisionFragmentDoc,
    "\n  fragment AcknowledgeBar_publication on Publication {\n    id\n    sequence\n    contentHash\n    myAcknowledgement {\n      state\n      dueOn\n      acknowledgedAt\n    }\n  }\n": typeof types.AcknowledgeBar_PublicationFragmentDoc,
    "\n  query NextOpen {\n    inbox(state: OPEN, limit: 1) {\n      totalItems\n      items {\n        publication {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.NextOpenDocument,
    "\n  mutation Acknowledge($publicationId: ID!, $contentHash: String!) {\n    result: acknowledge(publicationId: $publicationId, contentHash: $contentHash) {\n      __typename\n      ... on Acknowledgement {\n        acknowledgedAt\n        openAcknowledgements\n        publication {\n          id\n          myAcknowledgement {\n            state\n            dueOn\n            acknowledgedAt\n          }\n        }\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.AcknowledgeDocument,
    "\n  query CitationPreview($law: String!, $label: String!, $asOf: AsOf) {\n    provision(law: $law, label: $label, asOf: $asOf) {\n      id\n      label\n      title\n      text\n      isRepealed\n      law {\n        id\n        abbreviation\n      }\n    }\n  }\n": typeof types.CitationPreviewDocument,
    "\n  fragment EntryActions_entry on Entry {\n    kind\n    slug\n    title\n    effective {\n      id\n      sequence\n      title\n      facts\n    }\n    ...EntryDraftActions_entry\n  }\n": typeof types.EntryActions_EntryFragmentDoc,
    "\n  fragment EntryKicker_entry on Entry {\n    kind\n    ownerTeam {\n      id\n      name\n    }\n    topics {\n      id\n      slug\n      name\n    }\n  }\n": typeof types.EntryKicker_EntryFragmentDoc,
    "\n  query EntryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {\n    entry(kind: $kind, slug: $slug, asOf: $asOf) {\n      id\n      slug\n      ...EntryView_entry\n    }\n  }\n": typeof types.EntryPageDocument,
    "\n  fragment EntryView_entry on Entry {\n    id\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n    ...EntryKicker_entry\n    ...ReviewDue_entry\n    ...EntryActions_entry\n    ...TimelineStrip_entry\n    ...UpcomingVersion_entry\n    ...NothingInForce_entry\n    ...Backlinks_entry\n    effective {\n      id\n      sequence\n      facts\n      ...Publication_publication\n      ...PublicationAside_publication\n      ...AcknowledgeBar_publication\n      ...ForYourCase_publication\n    }\n  }\n": typeof types.EntryView_EntryFragmentDoc,
    "\n  fragment NothingInForce_entry on Entry {\n    timeline {\n      from\n    }\n  }\n": typeof types.NothingInForce_EntryFragmentDoc,
    "\n  fragment UpcomingVersion_entry on Entry {\n    timeline {\n      from\n      publication {\n        id\n        changeSummary\n      }\n    }\n    effective {\n      id\n    }\n  }\n": typeof types.UpcomingVersion_EntryFragmentDoc,
    "\n  fragment InboxList_item on InboxItem {\n    dueOn\n    assignedAt\n    acknowledgedAt\n    publication {\n      id\n      title\n      sequence\n      entry {\n        id\n        kind\n      }\n    }\n  }\n": typeof types.InboxList_ItemFragmentDoc,
    "\n  query Inbox($state: InboxState!) {\n    inbox(state: $state, limit: 100) {\n      totalItems\n      items {\n        publication {\n          id\n        }\n        ...InboxList_item\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  query ReadingPane($id: ID!) {\n    publication(id: $id) {\n      id\n      sequence\n      title\n      facts\n      entry {\n        id\n        kind\n        slug\n      }\n      ...Publication_publication\n      ...AcknowledgeBar_publication\n    }\n  }\n": typeof types.ReadingPaneDocument,
    "\n  query EntryList($filter: EntryFilter!, $asOf: AsOf, $limit: Int!, $offset: Int!) {\n    entries(filter: $filter, asOf: $asOf, limit: $limit, offset: $offset) {\n      totalItems\n      items {\n        id\n        kind\n        slug\n        title\n        status {\n          kind\n          from\n          until\n        }\n        ownerTeam {\n          id\n          name\n        }\n        topics {\n          id\n          name\n        }\n        effective {\n          id\n          facts\n        }\n      }\n    }\n  }\n": typeof types.EntryListDocument,
    "\n  query ListFilters {\n    topics {\n      id\n      slug\n      name\n    }\n    teams {\n      id\n      name\n    }\n  }\n": typeof types.ListFiltersDocument,
    "\n  fragment Backlinks_entry on Entry {\n    backlinks {\n      id\n      ...EntryRefs_entry\n    }\n  }\n": typeof types.Backlinks_EntryFragmentDoc,
    "\n  fragment CitedProvisions_publication on Publication {\n    citations {\n      text\n      canonical\n      lawKey\n      labelKey\n      provisionTitle\n    }\n  }\n": typeof types.CitedProvisions_PublicationFragmentDoc,
    "\n  fragment Publication_publication on Publication {\n    id\n    facts\n    document\n    validFrom\n    validUntil\n    figures {\n      key\n      name\n      unit\n      values {\n        from\n        until\n        amount\n        source\n      }\n    }\n    citations {\n      text\n      canonical\n    }\n    linkedEntries {\n      id\n      kind\n      slug\n      title\n      ...EntryRefs_entry\n    }\n  }\n": typeof types.Publication_PublicationFragmentDoc,
    "\n  fragment PublicationAside_publication on Publication {\n    id\n    facts\n    document\n    ...CitedProvisions_publication\n    ...VersionFacts_publication\n  }\n": typeof types.PublicationAside_PublicationFragmentDoc,
    "\n  fragment VersionFacts_publication on Publication {\n    id\n    sequence\n    changeSummary\n    materiality\n    recordedAt\n    overrideReason\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n  }\n": typeof types.VersionFacts_PublicationFragmentDoc,
    "\n  query HistoryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {\n    entry(kind: $kind, slug: $slug, asOf: $asOf) {\n      id\n      ...HistoryView_entry\n    }\n  }\n": typeof types.HistoryPageDocument,
    "\n  fragment HistoryRow_publication on Publication {\n    id\n    sequence\n    kind\n    validFrom\n    changeSummary\n    materiality\n    recordedAt\n    ...People_publication\n  }\n": typeof types.HistoryRow_PublicationFragmentDoc,
    "\n  fragment HistoryView_entry on Entry {\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n    publications {\n      id\n      kind\n      sequence\n      validFrom\n      validUntil\n      withdraws\n      recordedAt\n      ...HistoryRow_publication\n    }\n  }\n": typeof types.HistoryView_EntryFragmentDoc,
    "\n  fragment People_publication on Publication {\n    overrideReason\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n    secondLook {\n      outcome\n      note\n      lookedAt\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n": typeof types.People_PublicationFragmentDoc,
    "\n  fragment TimelineStrip_entry on Entry {\n    kind\n    slug\n    timeline {\n      from\n      until\n      publication {\n        id\n        sequence\n        changeSummary\n      }\n    }\n  }\n": typeof types.TimelineStrip_EntryFragmentDoc,
    "\n  fragment ForYourCase_publication on Publication {\n    id\n    transitionalProvision\n  }\n": typeof types.ForYourCase_PublicationFragmentDoc,
    "\n  query TransitionalList($asOf: AsOf, $limit: Int!, $offset: Int!) {\n    entries(filter: { isTransitional: true }, asOf: $asOf, limit: $limit, offset: $offset) {\n      totalItems\n      items {\n        id\n        kind\n        slug\n        title\n        effective {\n          id\n          ...TransitionalRow_publication\n        }\n      }\n    }\n  }\n": typeof types.TransitionalListDocument,
    "\n  fragment TransitionalRow_publication on Publication {\n    id\n    transitionalProvision\n  }\n": typeof types.TransitionalRow_PublicationFragmentDoc,
    "\n  query GoverningVersion($id: ID!) {\n    publication(id: $id) {\n      id\n      entry {\n        id\n        publications {\n          id\n          sequence\n        }\n      }\n    }\n  }\n": typeof types.GoverningVersionDocument,
    "\n  fragment Standing_publication on Publication {\n    id\n    kind\n    validFrom\n    validUntil\n    recordedAt\n    entry {\n      id\n      timeline {\n        from\n        until\n        publication {\n          id\n        }\n      }\n    }\n  }\n": typeof types.Standing_PublicationFragmentDoc,
    "\n  query VersionPage($id: ID!, $asOf: AsOf) {\n    publication(id: $id, asOf: $asOf) {\n      id\n      ...VersionView_publication\n    }\n  }\n": typeof types.VersionPageDocument,
    "\n  fragment VersionView_publication on Publication {\n    id\n    sequence\n    kind\n    title\n    facts\n    entry {\n      id\n      kind\n      slug\n      ...TimelineStrip_entry\n    }\n    ...Standing_publication\n    ...SecondLookMark_publication\n    ...Publication_publication\n    ...PublicationAside_publication\n    ...AcknowledgeBar_publication\n    ...ForYourCase_publication\n  }\n": typeof types.VersionView_PublicationFragmentDoc,
    "\n  query ReviewPlan($id: ID!) {\n    entryById(id: $id) {\n      id\n      reviewAppointedOn\n      reviewIntervalMonths\n      ...LastConfirmation_entry\n    }\n  }\n": typeof types.ReviewPlanDocument,
    "\n  fragment LastConfirmation_entry on Entry {\n    lastConfirmation {\n      id\n      confirmedOn\n      note\n      confirmedBy {\n        id\n        displayName\n      }\n      publication {\n        id\n        sequence\n      }\n    }\n  }\n": typeof types.LastConfirmation_EntryFragmentDoc,
    "\n  mutation ConfirmReview($publicationId: ID!, $note: String!) {\n    result: confirmReview(publicationId: $publicationId, note: $note) {\n      __typename\n      ... on ReviewConfirmation {\n        id\n        publication {\n          id\n          title\n          entry {\n            id\n            reviewDueOn\n          }\n        }\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.ConfirmReviewDocument,
    "\n  fragment ReviewDue_entry on Entry {\n    id\n    reviewDueOn\n    effective {\n      id\n      sequence\n      title\n    }\n    permissions {\n      canConfirmReview\n    }\n  }\n": typeof types.ReviewDue_EntryFragmentDoc,
    "\n  fragment ReviewCare_query on Query {\n    reviews: reviewQueue(limit: 1) {\n      dueItems\n      soonItems\n    }\n    myReviews: reviewQueue(limit: 1, mine: true) {\n      dueItems\n    }\n  }\n": typeof types.ReviewCare_QueryFragmentDoc,
    "\n  fragment QueueRow_entry on Entry {\n    id\n    kind\n    slug\n    title\n    reviewDueOn\n    reviewIntervalMonths\n    ownerTeam {\n      id\n      name\n    }\n    responsible {\n      id\n      displayName\n    }\n    effective {\n      id\n      sequence\n      title\n    }\n    ...LastConfirmation_entry\n    ...EntryDraftActions_entry\n  }\n": typeof types.QueueRow_EntryFragmentDoc,
    "\n  query ReviewQueue($standing: ReviewStanding, $teamId: ID, $mine: Boolean!, $offset: Int!) {\n    reviewQueue(standing: $standing, teamId: $teamId, mine: $mine, limit: 25, offset: $offset) {\n      totalItems\n      dueItems\n      soonItems\n      items {\n        id\n        ...QueueRow_entry\n      }\n    }\n    teams {\n      id\n      name\n    }\n  }\n": typeof types.ReviewQueueDocument,
    "\n  query FoundNow($query: String!) {\n    search(query: $query, limit: 3) {\n      totalItems\n      hits {\n        kind\n        title {\n          text\n        }\n        slug\n        sectionId\n        lawKey\n        labelKey\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n": typeof types.FoundNowDocument,
    "\n  fragment MissingRow_search on SearchWithoutResult {\n    id\n    text\n    reports\n    firstOn\n    lastOn\n    outcome\n    settledOn\n  }\n": typeof types.MissingRow_SearchFragmentDoc,
    "\n  query MissingSearches($settled: Boolean!, $offset: Int!) {\n    searchesWithoutResult(settled: $settled, limit: 50, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...MissingRow_search\n      }\n    }\n  }\n": typeof types.MissingSearchesDocument,
    "\n  mutation SettleSearch($id: ID!, $outcome: MissingSearchOutcome!) {\n    result: settleSearchWithoutResult(id: $id, outcome: $outcome) {\n      __typename\n      ... on SettledSearch {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.SettleSearchDocument,
    "\n  fragment ReadingList_reading on SearchReading {\n    typed\n    words\n    origin\n  }\n": typeof types.ReadingList_ReadingFragmentDoc,
    "\n  query TermRules(\n    $search: String\n    $origin: TermRuleOrigin\n    $isOn: Boolean\n    $offset: Int!\n    $id: ID!\n    $isOpen: Boolean!\n  ) {\n    termRules(search: $search, origin: $origin, isOn: $isOn, limit: 50, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...TermRule_fields\n      }\n    }\n    termRule(id: $id) @include(if: $isOpen) {\n      id\n      ...TermRule_fields\n    }\n  }\n": typeof types.TermRulesDocument,
    "\n  query SearchReadings($query: String!, $rule: TermRuleInput, $id: ID) {\n    searchReadings(query: $query, rule: $rule, id: $id) {\n      now {\n        ...ReadingList_reading\n      }\n      then {\n        ...ReadingList_reading\n      }\n    }\n  }\n": typeof types.SearchReadingsDocument,
    "\n  fragment TermRule_fields on TermRule {\n    id\n    typed\n    means\n    relation\n    origin\n    isOn\n    note\n    revision\n    changedAt\n    changedBy {\n      id\n      displayName\n    }\n    shipped {\n      typed\n      means\n      relation\n    }\n  }\n": typeof types.TermRule_FieldsFragmentDoc,
    "\n  mutation SaveTermRule($id: ID, $revision: Int, $input: TermRuleInput!) {\n    result: saveTermRule(id: $id, revision: $revision, input: $input) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.SaveTermRuleDocument,
    "\n  mutation SwitchTermRule($id: ID!, $isOn: Boolean!) {\n    result: switchTermRule(id: $id, isOn: $isOn) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.SwitchTermRuleDocument,
    "\n  mutation RestoreTermRule($id: ID!) {\n    result: restoreTermRule(id: $id) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.RestoreTermRuleDocument,
    "\n  mutation RemoveTermRule($id: ID!) {\n    result: removeTermRule(id: $id) {\n      __typename\n      ... on RemovedTermRule {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.RemoveTermRuleDocument,
    "\n  fragment SearchHit_hit on SearchHit {\n    kind\n    title {\n      text\n      hit\n    }\n    sectionTitle\n    sectionId\n    snippet {\n      text\n      hit\n    }\n    status {\n      kind\n      from\n      until\n    }\n    slug\n    lawKey\n    labelKey\n    provisionLabel\n    lawAbbreviation\n  }\n": typeof types.SearchHit_HitFragmentDoc,
    "\n  query Suggest($query: String!, $validOn: LocalDate) {\n    suggest(query: $query, validOn: $validOn, limit: 8) {\n      correctedQuery\n      isSimplified\n      citation {\n        text\n        lawKey\n        labelKey\n        fragment\n        title\n        status {\n          kind\n          from\n          until\n        }\n      }\n      hits {\n        ...SearchHit_hit\n      }\n    }\n  }\n": typeof types.SuggestDocument,
    "\n  fragment Facets_facets on SearchFacets {\n    kinds {\n      key\n      label\n      count\n    }\n    laws {\n      key\n      label\n      count\n    }\n    topics {\n      key\n      label\n      count\n    }\n    teams {\n      key\n      label\n      count\n    }\n    statuses {\n      key\n      label\n      count\n    }\n  }\n": typeof types.Facets_FacetsFragmentDoc,
    "\n  fragment Hints_results on SearchResults {\n    correctedQuery\n    isSimplified\n  }\n": typeof types.Hints_ResultsFragmentDoc,
    "\n  fragment HitRow_hit on SearchHit {\n    path\n    ...SearchHit_hit\n  }\n": typeof types.HitRow_HitFragmentDoc,
    "\n  fragment Jump_citation on CitationJump {\n    text\n    lawKey\n    labelKey\n    fragment\n    title\n    status {\n      kind\n      from\n      until\n    }\n  }\n": typeof types.Jump_CitationFragmentDoc,
    "\n  fragment NoResults_reading on SearchReading {\n    typed\n    words\n    origin\n  }\n": typeof types.NoResults_ReadingFragmentDoc,
    "\n  mutation ReportMissingSearch($query: String!) {\n    result: reportMissingSearch(query: $query) {\n      __typename\n      ... on ReportedSearch {\n        text\n      }\n      ...Failures_result\n    }\n  }\n": typeof types.ReportMissingSearchDocument,
    "\n  fragment Results_results on SearchResults {\n    totalItems\n    citation {\n      ...Jump_citation\n    }\n    ...Hints_results\n    readings {\n      ...NoResults_reading\n    }\n    hits {\n      ...HitRow_hit\n    }\n    facets {\n      ...Facets_facets\n    }\n  }\n": typeof types.Results_ResultsFragmentDoc,
    "\n  query Search(\n    $query: String!\n    $validOn: LocalDate\n    $filter: SearchFilter\n    $limit: Int!\n    $offset: Int!\n  ) {\n    search(query: $query, validOn: $validOn, filter: $filter, limit: $limit, offset: $offset) {\n      ...Results_results\n    }\n  }\n": typeof types.SearchDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      demoPeople {\n        login\n        displayName\n        roles\n        teams\n      }\n    }\n  }\n": typeof types.SignInOptionsDocument,
    "\n  mutation SignIn($login: String!, $password: String!) {\n    result: signIn(login: $login, password: $password) {\n      __typename\n      ...Failures_result\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignInAsDemoPerson($login: String!) {\n    result: signInAsDemoPerson(login: $login) {\n      __typename\n      ...Failures_result\n    }\n  }\n": typeof types.SignInAsDemoPersonDocument,
    "\n  fragment ComingIntoForce_publication on Publication {\n    id\n    title\n    validFrom\n    changeSummary\n    entry {\n      id\n      kind\n    }\n  }\n": typeof types.ComingIntoForce_PublicationFragmentDoc,
    "\n  fragment NewSince_publication on Publication {\n    id\n    title\n    sequence\n    changeSummary\n    recordedAt\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n": typeof types.NewSince_PublicationFragmentDoc,
    "\n  fragment OpenAcknowledgements_inbox on InboxList {\n    totalItems\n    items {\n      dueOn\n      publication {\n        id\n        title\n        sequence\n        entry {\n          id\n          kind\n        }\n      }\n    }\n  }\n": typeof types.OpenAcknowledgements_InboxFragmentDoc,
    "\n  query Start($since: DateTime) {\n    inbox(state: OPEN, limit: 5) {\n      ...OpenAcknowledgements_inbox\n    }\n    recentlyPublished(since: $since, limit: 6) {\n      id\n      ...NewSince_publication\n    }\n    comingIntoForce(limit: 6) {\n      id\n      ...ComingIntoForce_publication\n    }\n  }\n": typeof types.StartDocument,
    "\n  mutation RecordVisit {\n    recordVisit\n  }\n": typeof types.RecordVisitDocument,
};
const documents: Documents = {
    "\n  fragment EntryRefs_entry on EntryRef {\n    id\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n  }\n": types.EntryRefs_EntryFragmentDoc,
    "\n  fragment Failures_result on Failures {\n    failures {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n  }\n": types.Failures_ResultFragmentDoc,
    "\n  subscription InboxEvents {\n    inboxEvents {\n      kind\n    }\n  }\n": types.InboxEventsDocument,
    "\n  query OpenAcknowledgements {\n    viewer {\n      id\n      openAcknowledgements\n    }\n  }\n": types.OpenAcknowledgementsDocument,
    "\n  mutation SignOut {\n    signOut\n  }\n": types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      login\n      roles\n      teams {\n        id\n        slug\n        name\n      }\n      permissions\n      deputyFor {\n        id\n        displayName\n      }\n      openAcknowledgements\n      lastVisitAt\n      isDemo\n    }\n  }\n": types.ViewerDocument,
    "\n  mutation ChangeOwnPassword($current: String!, $next: String!) {\n    result: changeOwnPassword(current: $current, next: $next) {\n      __typename\n      ...Failures_result\n    }\n  }\n": types.ChangeOwnPasswordDocument,
    "\n  query AuditLog($before: String) {\n    auditEvents(before: $before, limit: 50) {\n      next\n      items {\n        sequence\n        ...AuditTable_event\n      }\n    }\n  }\n": types.AuditLogDocument,
    "\n  fragment AuditTable_event on AuditEvent {\n    sequence\n    recordedAt\n    action\n    objectType\n    objectId\n    details\n    actor {\n      id\n      displayName\n    }\n  }\n": types.AuditTable_EventFragmentDoc,
    "\n  query People($offset: Int!) {\n    people(limit: 100, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...Person_fields\n      }\n    }\n    deputies: people(limit: 200) {\n      items {\n        id\n        displayName\n        disabled\n      }\n    }\n    teams {\n      id\n      name\n    }\n  }\n": types.PeopleDocument,
    "\n  fragment Person_fields on Person {\n    id\n    login\n    displayName\n    email\n    disabled\n    memberships {\n      id\n      role\n      validFrom\n      validUntil\n      team {\n        id\n        name\n      }\n    }\n    absences {\n      id\n      validFrom\n      validUntil\n      deputy {\n        id\n        displayName\n      }\n    }\n  }\n": types.Person_FieldsFragmentDoc,
    "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    result: createPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": types.CreatePersonDocument,
    "\n  mutation UpdatePerson($id: ID!, $input: UpdatePersonInput!) {\n    result: updatePerson(id: $id, input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": types.UpdatePersonDocument,
    "\n  mutation SetPassword($personId: ID!, $password: String!) {\n    result: setPassword(personId: $personId, password: $password) {\n      __typename\n      ... on Person {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.SetPasswordDocument,
    "\n  mutation GrantMembership($input: MembershipInput!) {\n    result: grantMembership(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": types.GrantMembershipDocument,
    "\n  mutation EndMembership($id: ID!, $on: LocalDate!) {\n    result: endMembership(id: $id, on: $on) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": types.EndMembershipDocument,
    "\n  mutation SetAbsence($input: AbsenceInput!) {\n    result: setAbsence(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n": types.SetAbsenceDocument,
    "\n  mutation CreateTeam($slug: String!, $name: String!) {\n    result: createTeam(slug: $slug, name: $name) {\n      __typename\n      ... on Team {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.CreateTeamDocument,
    "\n  query BoardEntry($slug: String!) {\n    entry(kind: CHANGE_NOTICE, slug: $slug) {\n      id\n      title\n      publications {\n        id\n        kind\n        sequence\n      }\n    }\n  }\n": types.BoardEntryDocument,
    "\n  fragment BoardRows_row on BoardRow {\n    person {\n      id\n      displayName\n    }\n    teams {\n      id\n      name\n    }\n    dueOn\n    acknowledgedAt\n  }\n": types.BoardRows_RowFragmentDoc,
    "\n  fragment BoardTeams_team on BoardTeam {\n    team {\n      id\n      name\n    }\n    assigned\n    acknowledged\n    overdue\n  }\n": types.BoardTeams_TeamFragmentDoc,
    "\n  query Board($publicationId: ID!) {\n    acknowledgementBoard(publicationId: $publicationId) {\n      teams {\n        ...BoardTeams_team\n      }\n      rows {\n        ...BoardRows_row\n      }\n    }\n  }\n": types.BoardDocument,
    "\n  query SinceAcknowledged($id: ID!) {\n    publication(id: $id) {\n      id\n      title\n      entry {\n        id\n        kind\n        slug\n        publications {\n          id\n          myAcknowledgement {\n            acknowledgedAt\n          }\n        }\n      }\n    }\n  }\n": types.SinceAcknowledgedDocument,
    "\n  query ProvisionComparison($law: String!, $label: String!) {\n    provision(law: $law, label: $label) {\n      id\n      label\n      labelKey\n      law {\n        id\n        key\n        abbreviation\n      }\n      versions {\n        id\n        validFrom\n        validUntil\n        title\n        text\n      }\n    }\n  }\n": types.ProvisionComparisonDocument,
    "\n  query Comparison($before: ID!, $after: ID!, $asOf: AsOf) {\n    before: publication(id: $before, asOf: $asOf) {\n      id\n      kind\n      entry {\n        id\n      }\n      ...ComparisonView_publication\n    }\n    after: publication(id: $after, asOf: $asOf) {\n      id\n      kind\n      entry {\n        id\n      }\n      ...ComparisonView_publication\n    }\n  }\n": types.ComparisonDocument,
    "\n  fragment ComparisonView_publication on Publication {\n    id\n    sequence\n    title\n    facts\n    document\n    transitionalProvision\n    validFrom\n    changeSummary\n    linkedEntries {\n      id\n      title\n    }\n    entry {\n      id\n      publications {\n        id\n        sequence\n        validFrom\n      }\n      ...VersionChoice_entry\n    }\n  }\n": types.ComparisonView_PublicationFragmentDoc,
    "\n  fragment VersionChoice_entry on Entry {\n    effective {\n      id\n    }\n    publications {\n      id\n      kind\n      sequence\n      validFrom\n      myAcknowledgement {\n        state\n        acknowledgedAt\n      }\n    }\n  }\n": types.VersionChoice_EntryFragmentDoc,
    "\n  mutation BeginDraft($entryId: ID!, $basedOn: ID) {\n    result: createDraft(entryId: $entryId, basedOn: $basedOn) {\n      __typename\n      ... on Draft {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.BeginDraftDocument,
    "\n  fragment EntryDraftActions_entry on Entry {\n    id\n    effective {\n      id\n    }\n    openDrafts {\n      id\n      state\n    }\n    permissions {\n      canDraft\n      canSuggest\n    }\n    ...EntrySettingsButton_entry\n  }\n": types.EntryDraftActions_EntryFragmentDoc,
    "\n  fragment Comments_draft on Draft {\n    id\n    revision\n    state\n    openComments\n    commentThreads {\n      id\n      isSettled\n      settledAt\n      settledBy {\n        id\n        displayName\n      }\n      anchor {\n        blockId\n        passage {\n          quote\n          before\n          after\n          start\n        }\n      }\n      comments {\n        id\n        body\n        revision\n        writtenAt\n        author {\n          id\n          displayName\n        }\n      }\n    }\n  }\n": types.Comments_DraftFragmentDoc,
    "\n  query DraftComments($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Comments_draft\n    }\n  }\n": types.DraftCommentsDocument,
    "\n  mutation AddComment($draftId: ID!, $revision: Int!, $body: String!, $anchor: CommentAnchorInput) {\n    result: addComment(draftId: $draftId, revision: $revision, body: $body, anchor: $anchor) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.AddCommentDocument,
    "\n  mutation AnswerComment($threadId: ID!, $body: String!) {\n    result: answerComment(threadId: $threadId, body: $body) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.AnswerCommentDocument,
    "\n  mutation SettleComment($threadId: ID!, $isSettled: Boolean!) {\n    result: settleComment(threadId: $threadId, isSettled: $isSettled) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.SettleCommentDocument,
    "\n  query AskableTeams($draftId: ID!) {\n    teams {\n      id\n      name\n    }\n    draft(id: $draftId) {\n      id\n      entry {\n        id\n        visibility\n        ownerTeam {\n          id\n        }\n        visibleTeams {\n          id\n        }\n      }\n    }\n  }\n": types.AskableTeamsDocument,
    "\n  mutation RequestCosignature($draftId: ID!, $teamId: ID!, $question: String!) {\n    result: requestCosignature(draftId: $draftId, teamId: $teamId, question: $question) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.RequestCosignatureDocument,
    "\n  fragment CosignatureItem_request on CosignatureRequest {\n    id\n    question\n    standing\n    requestedAt\n    canAnswer\n    canCancel\n    team {\n      id\n      name\n    }\n    requestedBy {\n      id\n      displayName\n    }\n    answer {\n      revision\n      outcome\n      reason\n      answeredAt\n      answeredBy {\n        id\n        displayName\n      }\n    }\n    cancellation {\n      reason\n      cancelledAt\n      cancelledBy {\n        id\n        displayName\n      }\n    }\n  }\n": types.CosignatureItem_RequestFragmentDoc,
    "\n  fragment Cosignatures_draft on Draft {\n    id\n    revision\n    canRequestCosignature\n    cosignatures {\n      id\n      standing\n      team {\n        id\n      }\n      ...CosignatureItem_request\n    }\n  }\n": types.Cosignatures_DraftFragmentDoc,
    "\n  mutation CosignDraft($requestId: ID!, $revision: Int!) {\n    result: cosignDraft(requestId: $requestId, revision: $revision) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.CosignDraftDocument,
    "\n  mutation RefuseCosignature($requestId: ID!, $revision: Int!, $reason: String!) {\n    result: refuseCosignature(requestId: $requestId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.RefuseCosignatureDocument,
    "\n  mutation CancelCosignatureRequest($requestId: ID!, $reason: String!) {\n    result: cancelCosignatureRequest(requestId: $requestId, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.CancelCosignatureRequestDocument,
    "\n  mutation CreateEntry($input: CreateEntryInput!) {\n    result: createEntry(input: $input) {\n      __typename\n      ... on Draft {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.CreateEntryDocument,
    "\n  fragment DeskRow_draft on Draft {\n    id\n    kind\n    title\n    changeSummary\n    validFrom\n    reviewRequestedAt\n    openComments\n    contributors {\n      id\n      displayName\n    }\n    entry {\n      id\n      kind\n      ownerTeam {\n        id\n        name\n      }\n    }\n    ...Reviewers_draft\n  }\n": types.DeskRow_DraftFragmentDoc,
    "\n  query ReviewDesk($scope: ReviewDeskScope!, $offset: Int!) {\n    reviewDesk(scope: $scope, limit: 25, offset: $offset) {\n      totalItems\n      mineItems\n      teamsItems\n      allItems\n      items {\n        id\n        ...DeskRow_draft\n      }\n    }\n  }\n": types.ReviewDeskDocument,
    "\n  query DraftEditor($id: ID!) {\n    draft(id: $id) {\n      id\n      ...EditorView_draft\n    }\n  }\n": types.DraftEditorDocument,
    "\n  fragment EditorView_draft on Draft {\n    id\n    ...Draft_content\n    ...Draft_standing\n    ...VoidedApproval_draft\n    entry {\n      id\n      kind\n      slug\n      ...EntrySettingsButton_entry\n    }\n  }\n": types.EditorView_DraftFragmentDoc,
    "\n  query FiguresForText($search: String!) {\n    figures(search: $search, limit: 8) {\n      items {\n        key\n        name\n        unit\n        values {\n          from\n          until\n          amount\n        }\n      }\n    }\n  }\n": types.FiguresForTextDocument,
    "\n  query SuggestForText($query: String!) {\n    suggest(query: $query, limit: 12) {\n      citation {\n        text\n        title\n      }\n      hits {\n        kind\n        title {\n          text\n        }\n        entryId\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n": types.SuggestForTextDocument,
    "\n  query AudienceTeams {\n    teams {\n      id\n      name\n    }\n  }\n": types.AudienceTeamsDocument,
    "\n  query SuggestEntries($query: String!) {\n    suggest(query: $query, limit: 12) {\n      hits {\n        kind\n        entryId\n        title {\n          text\n        }\n      }\n    }\n  }\n": types.SuggestEntriesDocument,
    "\n  query EntryTitle($id: ID!) {\n    entryById(id: $id) {\n      id\n      title\n    }\n  }\n": types.EntryTitleDocument,
    "\n  query MergePage($id: ID!) {\n    draft(id: $id) {\n      id\n      revision\n      permissions {\n        canEdit\n      }\n      ...MergeView_draft\n    }\n  }\n": types.MergePageDocument,
    "\n  fragment MergeView_draft on Draft {\n    id\n    kind\n    title\n    ...Draft_content\n    basedOn {\n      id\n      ...Bases_publication\n    }\n    publishedSince {\n      id\n      kind\n      sequence\n      ...Bases_publication\n      ...PublishedSince_publication\n    }\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n": types.MergeView_DraftFragmentDoc,
    "\n  fragment PublishedSince_publication on Publication {\n    id\n    kind\n    sequence\n    validFrom\n    changeSummary\n  }\n": types.PublishedSince_PublicationFragmentDoc,
    "\n  fragment Bases_publication on Publication {\n    id\n    title\n    facts\n    document\n    transitionalProvision\n  }\n": types.Bases_PublicationFragmentDoc,
    "\n  mutation MergeDraft($id: ID!, $revision: Int!, $upTo: ID!, $input: DraftInput!) {\n    result: mergeDraft(id: $id, revision: $revision, upTo: $upTo, input: $input) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_content\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.MergeDraftDocument,
    "\n  fragment Draft_content on Draft {\n    id\n    revision\n    title\n    facts\n    document\n    validFrom\n    validUntil\n    changeSummary\n    materiality\n    audience\n    acknowledgeBy\n    transitionalProvision\n    replaces\n  }\n": types.Draft_ContentFragmentDoc,
    "\n  fragment Draft_standing on Draft {\n    id\n    ...Cosignatures_draft\n    ...Schedule_draft\n    revision\n    kind\n    state\n    returnReason\n    editedAt\n    reviewRequestedAt\n    isStale\n    validFrom\n    validUntil\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n    faults {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n    permissions {\n      canEdit\n      canRequestReview\n      canReturn\n      canApprove\n      canPublish\n      canOverride\n      canDiscard\n    }\n    covers {\n      id\n      title\n      sequence\n      validFrom\n      validUntil\n    }\n  }\n": types.Draft_StandingFragmentDoc,
    "\n  mutation RequestReview($draftId: ID!, $revision: Int!, $reviewers: ReviewersInput!) {\n    result: requestReview(draftId: $draftId, revision: $revision, reviewers: $reviewers) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.RequestReviewDocument,
    "\n  mutation ReturnDraft($draftId: ID!, $revision: Int!, $reason: String!) {\n    result: returnDraft(draftId: $draftId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.ReturnDraftDocument,
    "\n  mutation ApproveDraft($draftId: ID!, $revision: Int!, $materiality: Materiality!) {\n    result: approveDraft(draftId: $draftId, revision: $revision, materiality: $materiality) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.ApproveDraftDocument,
    "\n  mutation DiscardDraft($draftId: ID!, $revision: Int!) {\n    result: discardDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.DiscardDraftDocument,
    "\n  mutation PublishDraft($draftId: ID!, $revision: Int!) {\n    result: publishDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on Publication {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.PublishDraftDocument,
    "\n  mutation PublishWithOverride($draftId: ID!, $revision: Int!, $reason: String!) {\n    result: publishWithOverride(draftId: $draftId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Publication {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.PublishWithOverrideDocument,
    "\n  mutation SaveDraft($id: ID!, $revision: Int!, $input: DraftInput!) {\n    result: saveDraft(id: $id, revision: $revision, input: $input) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.SaveDraftDocument,
    "\n  query DraftContent($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Draft_content\n      ...Draft_standing\n    }\n  }\n": types.DraftContentDocument,
    "\n  fragment DraftRow_draft on Draft {\n    id\n    kind\n    title\n    state\n    returnReason\n    editedAt\n    ...Writers_draft\n    validFrom\n    ...Schedule_draft\n    contributors {\n      id\n      displayName\n    }\n    entry {\n      id\n      kind\n    }\n  }\n": types.DraftRow_DraftFragmentDoc,
    "\n  query Editing(\n    $mayEditTerms: Boolean!\n    $mayConfirm: Boolean!\n    $mayCosign: Boolean!\n    $mayPublish: Boolean!\n    $mayLook: Boolean!\n  ) {\n    ...SearchCare_query @include(if: $mayEditTerms)\n    ...ReviewCare_query @include(if: $mayConfirm)\n    ...SecondLookCare_query @include(if: $mayLook)\n    mine: drafts(filter: MINE) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    toReview: drafts(filter: TO_REVIEW) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    toCosign: drafts(filter: TO_COSIGN) @include(if: $mayCosign) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    scheduled: drafts(filter: SCHEDULED) @include(if: $mayPublish) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    approved: drafts(filter: APPROVED) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    open: drafts(filter: OPEN) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n  }\n": types.EditingDocument,
    "\n  fragment SearchCare_query on Query {\n    missing: searchesWithoutResult(limit: 3) {\n      totalItems\n      items {\n        id\n        text\n        reports\n      }\n    }\n    own: termRules(origin: OWN, limit: 1) {\n      totalItems\n    }\n    changed: termRules(origin: CHANGED, limit: 1) {\n      totalItems\n    }\n    off: termRules(isOn: false, limit: 1) {\n      totalItems\n    }\n  }\n": types.SearchCare_QueryFragmentDoc,
    "\n  fragment Writers_draft on Draft {\n    id\n    beingWrittenBy {\n      id\n      displayName\n    }\n  }\n": types.Writers_DraftFragmentDoc,
    "\n  subscription DraftEvents($draftId: ID!, $isWriting: Boolean!) {\n    draftEvents(draftId: $draftId, isWriting: $isWriting) {\n      kind\n      revision\n    }\n  }\n": types.DraftEventsDocument,
    "\n  query DraftWriters($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Writers_draft\n    }\n  }\n": types.DraftWritersDocument,
    "\n  query DraftStandingNow($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Draft_standing\n    }\n  }\n": types.DraftStandingNowDocument,
    "\n  subscription DraftListEvents {\n    draftListEvents {\n      kind\n    }\n  }\n": types.DraftListEventsDocument,
    "\n  fragment DraftChanges_draft on Draft {\n    id\n    basedOn {\n      id\n      sequence\n      title\n      facts\n      document\n      transitionalProvision\n    }\n    voidedApproval {\n      id\n      revision\n      title\n      facts\n      document\n      transitionalProvision\n      validFrom\n      validUntil\n      changeSummary\n      materiality\n    }\n  }\n": types.DraftChanges_DraftFragmentDoc,
    "\n  query DraftReview($id: ID!) {\n    draft(id: $id) {\n      id\n      ...ReviewView_draft\n    }\n  }\n": types.DraftReviewDocument,
    "\n  fragment ReviewView_draft on Draft {\n    id\n    ...Draft_content\n    ...Draft_standing\n    ...DraftChanges_draft\n    ...Reviewers_draft\n    ...VoidedApproval_draft\n    basedOn {\n      id\n      sequence\n    }\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n": types.ReviewView_DraftFragmentDoc,
    "\n  query ReviewCandidates($id: ID!) {\n    draft(id: $id) {\n      id\n      reviewers {\n        people {\n          id\n        }\n        teams {\n          id\n        }\n      }\n      reviewCandidates {\n        people {\n          id\n          displayName\n        }\n        teams {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.ReviewCandidatesDocument,
    "\n  fragment Reviewers_draft on Draft {\n    id\n    reviewers {\n      people {\n        id\n        displayName\n      }\n      teams {\n        id\n        name\n      }\n    }\n  }\n": types.Reviewers_DraftFragmentDoc,
    "\n  mutation NameReviewers($draftId: ID!, $reviewers: ReviewersInput!) {\n    result: nameReviewers(draftId: $draftId, reviewers: $reviewers) {\n      __typename\n      ... on Draft {\n        id\n        ...Reviewers_draft\n      }\n      ...Failures_result\n    }\n  }\n": types.NameReviewersDocument,
    "\n  fragment VoidedApproval_draft on Draft {\n    id\n    state\n    voidedApproval {\n      id\n      revision\n      approvedAt\n      approver {\n        id\n        displayName\n      }\n    }\n  }\n": types.VoidedApproval_DraftFragmentDoc,
    "\n  query LinkedEntry($id: ID!) {\n    entryById(id: $id) {\n      id\n      kind\n      slug\n      title\n      status {\n        kind\n        from\n        until\n      }\n    }\n  }\n": types.LinkedEntryDocument,
    "\n  fragment Schedule_draft on Draft {\n    id\n    canSchedule\n    schedule {\n      at\n      isDue\n      setBy {\n        id\n        displayName\n      }\n      obstacles {\n        code\n        path\n        args {\n          name\n          value\n        }\n      }\n    }\n  }\n": types.Schedule_DraftFragmentDoc,
    "\n  mutation SchedulePublication($draftId: ID!, $at: DateTime!) {\n    result: schedulePublication(draftId: $draftId, at: $at) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.SchedulePublicationDocument,
    "\n  mutation UnschedulePublication($draftId: ID!) {\n    result: unschedulePublication(draftId: $draftId) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n": types.UnschedulePublicationDocument,
    "\n  fragment SecondLook_publication on Publication {\n    id\n    sequence\n    title\n    overrideReason\n    canTakeSecondLook\n    secondLook {\n      outcome\n      note\n      lookedAt\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n": types.SecondLook_PublicationFragmentDoc,
    "\n  fragment SecondLookCare_query on Query {\n    unseen: secondLooks(standing: OPEN, limit: 1) {\n      totalItems\n    }\n    objected: secondLooks(standing: OBJECTED, limit: 1) {\n      totalItems\n    }\n  }\n": types.SecondLookCare_QueryFragmentDoc,
    "\n  mutation RecordSecondLook($publicationId: ID!, $outcome: SecondLookOutcome!, $note: String!) {\n    result: recordSecondLook(publicationId: $publicationId, outcome: $outcome, note: $note) {\n      __typename\n      ... on Publication {\n        id\n        ...SecondLook_publication\n      }\n      ...Failures_result\n    }\n  }\n": types.RecordSecondLookDocument,
    "\n  fragment SecondLookMark_publication on Publication {\n    id\n    overrideReason\n    ...SecondLook_publication\n  }\n": types.SecondLookMark_PublicationFragmentDoc,
    "\n  fragment SecondLookRow_publication on Publication {\n    id\n    sequence\n    title\n    recordedAt\n    overrideReason\n    secondLook {\n      outcome\n      note\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n": types.SecondLookRow_PublicationFragmentDoc,
    "\n  query SecondLooks {\n    open: secondLooks(standing: OPEN, limit: 50) {\n      totalItems\n      items {\n        id\n        ...SecondLookRow_publication\n      }\n    }\n    objected: secondLooks(standing: OBJECTED, limit: 50) {\n      totalItems\n      items {\n        id\n        ...SecondLookRow_publication\n      }\n    }\n  }\n": types.SecondLooksDocument,
    "\n  query EntryFields {\n    teams {\n      id\n      name\n    }\n    topics {\n      id\n      name\n    }\n  }\n": types.EntryFieldsDocument,
    "\n  mutation UpdateEntrySettings($id: ID!, $input: EntrySettingsInput!) {\n    result: updateEntrySettings(id: $id, input: $input) {\n      __typename\n      ... on Entry {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.UpdateEntrySettingsDocument,
    "\n  query ReviewFields($id: ID!) {\n    entryById(id: $id) {\n      id\n      responsible {\n        id\n        displayName\n      }\n      reviewers {\n        id\n        displayName\n      }\n    }\n  }\n": types.ReviewFieldsDocument,
    "\n  fragment EntrySettingsButton_entry on Entry {\n    id\n    kind\n    slug\n    visibility\n    reviewAppointedOn\n    reviewIntervalMonths\n    responsible {\n      id\n    }\n    aliases\n    ownerTeam {\n      id\n    }\n    visibleTeams {\n      id\n    }\n    topics {\n      id\n    }\n    permissions {\n      canEditSettings\n    }\n  }\n": types.EntrySettingsButton_EntryFragmentDoc,
    "\n  query GoverningVersions($entryId: ID!) {\n    entryById(id: $entryId) {\n      id\n      publications {\n        id\n        kind\n        sequence\n        title\n        validFrom\n      }\n    }\n  }\n": types.GoverningVersionsDocument,
    "\n  query FigureOfDraft($key: ID!) {\n    figure(key: $key) {\n      key\n      name\n      unit\n      values {\n        from\n        until\n        amount\n        source\n      }\n    }\n  }\n": types.FigureOfDraftDocument,
    "\n  query Law($key: String!, $asOf: AsOf) {\n    law(key: $key, asOf: $asOf) {\n      id\n      key\n      abbreviation\n      title\n      isExample\n      builtOn\n      ...Outline_law\n    }\n  }\n": types.LawDocument,
    "\n  fragment Outline_law on Law {\n    key\n    outline {\n      code\n      heading\n      depth\n      provision {\n        labelKey\n        label\n        title\n        isRepealed\n        changedOn\n      }\n    }\n  }\n": types.Outline_LawFragmentDoc,
    "\n  fragment ImportResult_import on LawImport {\n    isFirst\n    added\n    changed\n    removed\n    unchanged\n    law {\n      id\n      key\n      abbreviation\n    }\n  }\n": types.ImportResult_ImportFragmentDoc,
    "\n  query Laws($asOf: AsOf) {\n    laws(asOf: $asOf) {\n      id\n      key\n      abbreviation\n      title\n      isExample\n      builtOn\n      provisionCount\n    }\n  }\n": types.LawsDocument,
    "\n  mutation ImportLaw($xml: String!, $fileName: String!, $inForceOn: LocalDate) {\n    result: importLaw(xml: $xml, fileName: $fileName, inForceOn: $inForceOn) {\n      __typename\n      ...ImportResult_import\n      ...Failures_result\n    }\n  }\n": types.ImportLawDocument,
    "\n  fragment Neighbours_provision on Provision {\n    law {\n      id\n      key\n    }\n    previous {\n      labelKey\n      label\n      title\n    }\n    next {\n      labelKey\n      label\n      title\n    }\n  }\n": types.Neighbours_ProvisionFragmentDoc,
    "\n  query Provision($law: String!, $label: String!, $asOf: AsOf) {\n    provision(law: $law, label: $label, asOf: $asOf) {\n      id\n      ...ProvisionView_provision\n    }\n  }\n": types.ProvisionDocument,
    "\n  fragment ProvisionVersions_provision on Provision {\n    labelKey\n    law {\n      id\n      key\n    }\n    versions {\n      id\n      validFrom\n      validUntil\n      isRepealed\n      builtOn\n      title\n    }\n  }\n": types.ProvisionVersions_ProvisionFragmentDoc,
    "\n  fragment ProvisionView_provision on Provision {\n    id\n    label\n    labelKey\n    title\n    headingPath\n    text\n    isRepealed\n    status {\n      kind\n      from\n      until\n    }\n    law {\n      id\n      key\n      abbreviation\n      isExample\n    }\n    citedBy {\n      id\n      ...EntryRefs_entry\n    }\n    ...ProvisionVersions_provision\n    ...Neighbours_provision\n  }\n": types.ProvisionView_ProvisionFragmentDoc,
    "\n  fragment AcknowledgeBar_publication on Publication {\n    id\n    sequence\n    contentHash\n    myAcknowledgement {\n      state\n      dueOn\n      acknowledgedAt\n    }\n  }\n": types.AcknowledgeBar_PublicationFragmentDoc,
    "\n  query NextOpen {\n    inbox(state: OPEN, limit: 1) {\n      totalItems\n      items {\n        publication {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.NextOpenDocument,
    "\n  mutation Acknowledge($publicationId: ID!, $contentHash: String!) {\n    result: acknowledge(publicationId: $publicationId, contentHash: $contentHash) {\n      __typename\n      ... on Acknowledgement {\n        acknowledgedAt\n        openAcknowledgements\n        publication {\n          id\n          myAcknowledgement {\n            state\n            dueOn\n            acknowledgedAt\n          }\n        }\n      }\n      ...Failures_result\n    }\n  }\n": types.AcknowledgeDocument,
    "\n  query CitationPreview($law: String!, $label: String!, $asOf: AsOf) {\n    provision(law: $law, label: $label, asOf: $asOf) {\n      id\n      label\n      title\n      text\n      isRepealed\n      law {\n        id\n        abbreviation\n      }\n    }\n  }\n": types.CitationPreviewDocument,
    "\n  fragment EntryActions_entry on Entry {\n    kind\n    slug\n    title\n    effective {\n      id\n      sequence\n      title\n      facts\n    }\n    ...EntryDraftActions_entry\n  }\n": types.EntryActions_EntryFragmentDoc,
    "\n  fragment EntryKicker_entry on Entry {\n    kind\n    ownerTeam {\n      id\n      name\n    }\n    topics {\n      id\n      slug\n      name\n    }\n  }\n": types.EntryKicker_EntryFragmentDoc,
    "\n  query EntryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {\n    entry(kind: $kind, slug: $slug, asOf: $asOf) {\n      id\n      slug\n      ...EntryView_entry\n    }\n  }\n": types.EntryPageDocument,
    "\n  fragment EntryView_entry on Entry {\n    id\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n    ...EntryKicker_entry\n    ...ReviewDue_entry\n    ...EntryActions_entry\n    ...TimelineStrip_entry\n    ...UpcomingVersion_entry\n    ...NothingInForce_entry\n    ...Backlinks_entry\n    effective {\n      id\n      sequence\n      facts\n      ...Publication_publication\n      ...PublicationAside_publication\n      ...AcknowledgeBar_publication\n      ...ForYourCase_publication\n    }\n  }\n": types.EntryView_EntryFragmentDoc,
    "\n  fragment NothingInForce_entry on Entry {\n    timeline {\n      from\n    }\n  }\n": types.NothingInForce_EntryFragmentDoc,
    "\n  fragment UpcomingVersion_entry on Entry {\n    timeline {\n      from\n      publication {\n        id\n        changeSummary\n      }\n    }\n    effective {\n      id\n    }\n  }\n": types.UpcomingVersion_EntryFragmentDoc,
    "\n  fragment InboxList_item on InboxItem {\n    dueOn\n    assignedAt\n    acknowledgedAt\n    publication {\n      id\n      title\n      sequence\n      entry {\n        id\n        kind\n      }\n    }\n  }\n": types.InboxList_ItemFragmentDoc,
    "\n  query Inbox($state: InboxState!) {\n    inbox(state: $state, limit: 100) {\n      totalItems\n      items {\n        publication {\n          id\n        }\n        ...InboxList_item\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  query ReadingPane($id: ID!) {\n    publication(id: $id) {\n      id\n      sequence\n      title\n      facts\n      entry {\n        id\n        kind\n        slug\n      }\n      ...Publication_publication\n      ...AcknowledgeBar_publication\n    }\n  }\n": types.ReadingPaneDocument,
    "\n  query EntryList($filter: EntryFilter!, $asOf: AsOf, $limit: Int!, $offset: Int!) {\n    entries(filter: $filter, asOf: $asOf, limit: $limit, offset: $offset) {\n      totalItems\n      items {\n        id\n        kind\n        slug\n        title\n        status {\n          kind\n          from\n          until\n        }\n        ownerTeam {\n          id\n          name\n        }\n        topics {\n          id\n          name\n        }\n        effective {\n          id\n          facts\n        }\n      }\n    }\n  }\n": types.EntryListDocument,
    "\n  query ListFilters {\n    topics {\n      id\n      slug\n      name\n    }\n    teams {\n      id\n      name\n    }\n  }\n": types.ListFiltersDocument,
    "\n  fragment Backlinks_entry on Entry {\n    backlinks {\n      id\n      ...EntryRefs_entry\n    }\n  }\n": types.Backlinks_EntryFragmentDoc,
    "\n  fragment CitedProvisions_publication on Publication {\n    citations {\n      text\n      canonical\n      lawKey\n      labelKey\n      provisionTitle\n    }\n  }\n": types.CitedProvisions_PublicationFragmentDoc,
    "\n  fragment Publication_publication on Publication {\n    id\n    facts\n    document\n    validFrom\n    validUntil\n    figures {\n      key\n      name\n      unit\n      values {\n        from\n        until\n        amount\n        source\n      }\n    }\n    citations {\n      text\n      canonical\n    }\n    linkedEntries {\n      id\n      kind\n      slug\n      title\n      ...EntryRefs_entry\n    }\n  }\n": types.Publication_PublicationFragmentDoc,
    "\n  fragment PublicationAside_publication on Publication {\n    id\n    facts\n    document\n    ...CitedProvisions_publication\n    ...VersionFacts_publication\n  }\n": types.PublicationAside_PublicationFragmentDoc,
    "\n  fragment VersionFacts_publication on Publication {\n    id\n    sequence\n    changeSummary\n    materiality\n    recordedAt\n    overrideReason\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n  }\n": types.VersionFacts_PublicationFragmentDoc,
    "\n  query HistoryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {\n    entry(kind: $kind, slug: $slug, asOf: $asOf) {\n      id\n      ...HistoryView_entry\n    }\n  }\n": types.HistoryPageDocument,
    "\n  fragment HistoryRow_publication on Publication {\n    id\n    sequence\n    kind\n    validFrom\n    changeSummary\n    materiality\n    recordedAt\n    ...People_publication\n  }\n": types.HistoryRow_PublicationFragmentDoc,
    "\n  fragment HistoryView_entry on Entry {\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n    publications {\n      id\n      kind\n      sequence\n      validFrom\n      validUntil\n      withdraws\n      recordedAt\n      ...HistoryRow_publication\n    }\n  }\n": types.HistoryView_EntryFragmentDoc,
    "\n  fragment People_publication on Publication {\n    overrideReason\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n    secondLook {\n      outcome\n      note\n      lookedAt\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n": types.People_PublicationFragmentDoc,
    "\n  fragment TimelineStrip_entry on Entry {\n    kind\n    slug\n    timeline {\n      from\n      until\n      publication {\n        id\n        sequence\n        changeSummary\n      }\n    }\n  }\n": types.TimelineStrip_EntryFragmentDoc,
    "\n  fragment ForYourCase_publication on Publication {\n    id\n    transitionalProvision\n  }\n": types.ForYourCase_PublicationFragmentDoc,
    "\n  query TransitionalList($asOf: AsOf, $limit: Int!, $offset: Int!) {\n    entries(filter: { isTransitional: true }, asOf: $asOf, limit: $limit, offset: $offset) {\n      totalItems\n      items {\n        id\n        kind\n        slug\n        title\n        effective {\n          id\n          ...TransitionalRow_publication\n        }\n      }\n    }\n  }\n": types.TransitionalListDocument,
    "\n  fragment TransitionalRow_publication on Publication {\n    id\n    transitionalProvision\n  }\n": types.TransitionalRow_PublicationFragmentDoc,
    "\n  query GoverningVersion($id: ID!) {\n    publication(id: $id) {\n      id\n      entry {\n        id\n        publications {\n          id\n          sequence\n        }\n      }\n    }\n  }\n": types.GoverningVersionDocument,
    "\n  fragment Standing_publication on Publication {\n    id\n    kind\n    validFrom\n    validUntil\n    recordedAt\n    entry {\n      id\n      timeline {\n        from\n        until\n        publication {\n          id\n        }\n      }\n    }\n  }\n": types.Standing_PublicationFragmentDoc,
    "\n  query VersionPage($id: ID!, $asOf: AsOf) {\n    publication(id: $id, asOf: $asOf) {\n      id\n      ...VersionView_publication\n    }\n  }\n": types.VersionPageDocument,
    "\n  fragment VersionView_publication on Publication {\n    id\n    sequence\n    kind\n    title\n    facts\n    entry {\n      id\n      kind\n      slug\n      ...TimelineStrip_entry\n    }\n    ...Standing_publication\n    ...SecondLookMark_publication\n    ...Publication_publication\n    ...PublicationAside_publication\n    ...AcknowledgeBar_publication\n    ...ForYourCase_publication\n  }\n": types.VersionView_PublicationFragmentDoc,
    "\n  query ReviewPlan($id: ID!) {\n    entryById(id: $id) {\n      id\n      reviewAppointedOn\n      reviewIntervalMonths\n      ...LastConfirmation_entry\n    }\n  }\n": types.ReviewPlanDocument,
    "\n  fragment LastConfirmation_entry on Entry {\n    lastConfirmation {\n      id\n      confirmedOn\n      note\n      confirmedBy {\n        id\n        displayName\n      }\n      publication {\n        id\n        sequence\n      }\n    }\n  }\n": types.LastConfirmation_EntryFragmentDoc,
    "\n  mutation ConfirmReview($publicationId: ID!, $note: String!) {\n    result: confirmReview(publicationId: $publicationId, note: $note) {\n      __typename\n      ... on ReviewConfirmation {\n        id\n        publication {\n          id\n          title\n          entry {\n            id\n            reviewDueOn\n          }\n        }\n      }\n      ...Failures_result\n    }\n  }\n": types.ConfirmReviewDocument,
    "\n  fragment ReviewDue_entry on Entry {\n    id\n    reviewDueOn\n    effective {\n      id\n      sequence\n      title\n    }\n    permissions {\n      canConfirmReview\n    }\n  }\n": types.ReviewDue_EntryFragmentDoc,
    "\n  fragment ReviewCare_query on Query {\n    reviews: reviewQueue(limit: 1) {\n      dueItems\n      soonItems\n    }\n    myReviews: reviewQueue(limit: 1, mine: true) {\n      dueItems\n    }\n  }\n": types.ReviewCare_QueryFragmentDoc,
    "\n  fragment QueueRow_entry on Entry {\n    id\n    kind\n    slug\n    title\n    reviewDueOn\n    reviewIntervalMonths\n    ownerTeam {\n      id\n      name\n    }\n    responsible {\n      id\n      displayName\n    }\n    effective {\n      id\n      sequence\n      title\n    }\n    ...LastConfirmation_entry\n    ...EntryDraftActions_entry\n  }\n": types.QueueRow_EntryFragmentDoc,
    "\n  query ReviewQueue($standing: ReviewStanding, $teamId: ID, $mine: Boolean!, $offset: Int!) {\n    reviewQueue(standing: $standing, teamId: $teamId, mine: $mine, limit: 25, offset: $offset) {\n      totalItems\n      dueItems\n      soonItems\n      items {\n        id\n        ...QueueRow_entry\n      }\n    }\n    teams {\n      id\n      name\n    }\n  }\n": types.ReviewQueueDocument,
    "\n  query FoundNow($query: String!) {\n    search(query: $query, limit: 3) {\n      totalItems\n      hits {\n        kind\n        title {\n          text\n        }\n        slug\n        sectionId\n        lawKey\n        labelKey\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n": types.FoundNowDocument,
    "\n  fragment MissingRow_search on SearchWithoutResult {\n    id\n    text\n    reports\n    firstOn\n    lastOn\n    outcome\n    settledOn\n  }\n": types.MissingRow_SearchFragmentDoc,
    "\n  query MissingSearches($settled: Boolean!, $offset: Int!) {\n    searchesWithoutResult(settled: $settled, limit: 50, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...MissingRow_search\n      }\n    }\n  }\n": types.MissingSearchesDocument,
    "\n  mutation SettleSearch($id: ID!, $outcome: MissingSearchOutcome!) {\n    result: settleSearchWithoutResult(id: $id, outcome: $outcome) {\n      __typename\n      ... on SettledSearch {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.SettleSearchDocument,
    "\n  fragment ReadingList_reading on SearchReading {\n    typed\n    words\n    origin\n  }\n": types.ReadingList_ReadingFragmentDoc,
    "\n  query TermRules(\n    $search: String\n    $origin: TermRuleOrigin\n    $isOn: Boolean\n    $offset: Int!\n    $id: ID!\n    $isOpen: Boolean!\n  ) {\n    termRules(search: $search, origin: $origin, isOn: $isOn, limit: 50, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...TermRule_fields\n      }\n    }\n    termRule(id: $id) @include(if: $isOpen) {\n      id\n      ...TermRule_fields\n    }\n  }\n": types.TermRulesDocument,
    "\n  query SearchReadings($query: String!, $rule: TermRuleInput, $id: ID) {\n    searchReadings(query: $query, rule: $rule, id: $id) {\n      now {\n        ...ReadingList_reading\n      }\n      then {\n        ...ReadingList_reading\n      }\n    }\n  }\n": types.SearchReadingsDocument,
    "\n  fragment TermRule_fields on TermRule {\n    id\n    typed\n    means\n    relation\n    origin\n    isOn\n    note\n    revision\n    changedAt\n    changedBy {\n      id\n      displayName\n    }\n    shipped {\n      typed\n      means\n      relation\n    }\n  }\n": types.TermRule_FieldsFragmentDoc,
    "\n  mutation SaveTermRule($id: ID, $revision: Int, $input: TermRuleInput!) {\n    result: saveTermRule(id: $id, revision: $revision, input: $input) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n": types.SaveTermRuleDocument,
    "\n  mutation SwitchTermRule($id: ID!, $isOn: Boolean!) {\n    result: switchTermRule(id: $id, isOn: $isOn) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n": types.SwitchTermRuleDocument,
    "\n  mutation RestoreTermRule($id: ID!) {\n    result: restoreTermRule(id: $id) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n": types.RestoreTermRuleDocument,
    "\n  mutation RemoveTermRule($id: ID!) {\n    result: removeTermRule(id: $id) {\n      __typename\n      ... on RemovedTermRule {\n        id\n      }\n      ...Failures_result\n    }\n  }\n": types.RemoveTermRuleDocument,
    "\n  fragment SearchHit_hit on SearchHit {\n    kind\n    title {\n      text\n      hit\n    }\n    sectionTitle\n    sectionId\n    snippet {\n      text\n      hit\n    }\n    status {\n      kind\n      from\n      until\n    }\n    slug\n    lawKey\n    labelKey\n    provisionLabel\n    lawAbbreviation\n  }\n": types.SearchHit_HitFragmentDoc,
    "\n  query Suggest($query: String!, $validOn: LocalDate) {\n    suggest(query: $query, validOn: $validOn, limit: 8) {\n      correctedQuery\n      isSimplified\n      citation {\n        text\n        lawKey\n        labelKey\n        fragment\n        title\n        status {\n          kind\n          from\n          until\n        }\n      }\n      hits {\n        ...SearchHit_hit\n      }\n    }\n  }\n": types.SuggestDocument,
    "\n  fragment Facets_facets on SearchFacets {\n    kinds {\n      key\n      label\n      count\n    }\n    laws {\n      key\n      label\n      count\n    }\n    topics {\n      key\n      label\n      count\n    }\n    teams {\n      key\n      label\n      count\n    }\n    statuses {\n      key\n      label\n      count\n    }\n  }\n": types.Facets_FacetsFragmentDoc,
    "\n  fragment Hints_results on SearchResults {\n    correctedQuery\n    isSimplified\n  }\n": types.Hints_ResultsFragmentDoc,
    "\n  fragment HitRow_hit on SearchHit {\n    path\n    ...SearchHit_hit\n  }\n": types.HitRow_HitFragmentDoc,
    "\n  fragment Jump_citation on CitationJump {\n    text\n    lawKey\n    labelKey\n    fragment\n    title\n    status {\n      kind\n      from\n      until\n    }\n  }\n": types.Jump_CitationFragmentDoc,
    "\n  fragment NoResults_reading on SearchReading {\n    typed\n    words\n    origin\n  }\n": types.NoResults_ReadingFragmentDoc,
    "\n  mutation ReportMissingSearch($query: String!) {\n    result: reportMissingSearch(query: $query) {\n      __typename\n      ... on ReportedSearch {\n        text\n      }\n      ...Failures_result\n    }\n  }\n": types.ReportMissingSearchDocument,
    "\n  fragment Results_results on SearchResults {\n    totalItems\n    citation {\n      ...Jump_citation\n    }\n    ...Hints_results\n    readings {\n      ...NoResults_reading\n    }\n    hits {\n      ...HitRow_hit\n    }\n    facets {\n      ...Facets_facets\n    }\n  }\n": types.Results_ResultsFragmentDoc,
    "\n  query Search(\n    $query: String!\n    $validOn: LocalDate\n    $filter: SearchFilter\n    $limit: Int!\n    $offset: Int!\n  ) {\n    search(query: $query, validOn: $validOn, filter: $filter, limit: $limit, offset: $offset) {\n      ...Results_results\n    }\n  }\n": types.SearchDocument,
    "\n  query SignInOptions {\n    signInOptions {\n      demoPeople {\n        login\n        displayName\n        roles\n        teams\n      }\n    }\n  }\n": types.SignInOptionsDocument,
    "\n  mutation SignIn($login: String!, $password: String!) {\n    result: signIn(login: $login, password: $password) {\n      __typename\n      ...Failures_result\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignInAsDemoPerson($login: String!) {\n    result: signInAsDemoPerson(login: $login) {\n      __typename\n      ...Failures_result\n    }\n  }\n": types.SignInAsDemoPersonDocument,
    "\n  fragment ComingIntoForce_publication on Publication {\n    id\n    title\n    validFrom\n    changeSummary\n    entry {\n      id\n      kind\n    }\n  }\n": types.ComingIntoForce_PublicationFragmentDoc,
    "\n  fragment NewSince_publication on Publication {\n    id\n    title\n    sequence\n    changeSummary\n    recordedAt\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n": types.NewSince_PublicationFragmentDoc,
    "\n  fragment OpenAcknowledgements_inbox on InboxList {\n    totalItems\n    items {\n      dueOn\n      publication {\n        id\n        title\n        sequence\n        entry {\n          id\n          kind\n        }\n      }\n    }\n  }\n": types.OpenAcknowledgements_InboxFragmentDoc,
    "\n  query Start($since: DateTime) {\n    inbox(state: OPEN, limit: 5) {\n      ...OpenAcknowledgements_inbox\n    }\n    recentlyPublished(since: $since, limit: 6) {\n      id\n      ...NewSince_publication\n    }\n    comingIntoForce(limit: 6) {\n      id\n      ...ComingIntoForce_publication\n    }\n  }\n": types.StartDocument,
    "\n  mutation RecordVisit {\n    recordVisit\n  }\n": types.RecordVisitDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryRefs_entry on EntryRef {\n    id\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n  }\n"): (typeof documents)["\n  fragment EntryRefs_entry on EntryRef {\n    id\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Failures_result on Failures {\n    failures {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Failures_result on Failures {\n    failures {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription InboxEvents {\n    inboxEvents {\n      kind\n    }\n  }\n"): (typeof documents)["\n  subscription InboxEvents {\n    inboxEvents {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenAcknowledgements {\n    viewer {\n      id\n      openAcknowledgements\n    }\n  }\n"): (typeof documents)["\n  query OpenAcknowledgements {\n    viewer {\n      id\n      openAcknowledgements\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut\n  }\n"): (typeof documents)["\n  mutation SignOut {\n    signOut\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      login\n      roles\n      teams {\n        id\n        slug\n        name\n      }\n      permissions\n      deputyFor {\n        id\n        displayName\n      }\n      openAcknowledgements\n      lastVisitAt\n      isDemo\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      id\n      displayName\n      login\n      roles\n      teams {\n        id\n        slug\n        name\n      }\n      permissions\n      deputyFor {\n        id\n        displayName\n      }\n      openAcknowledgements\n      lastVisitAt\n      isDemo\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeOwnPassword($current: String!, $next: String!) {\n    result: changeOwnPassword(current: $current, next: $next) {\n      __typename\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation ChangeOwnPassword($current: String!, $next: String!) {\n    result: changeOwnPassword(current: $current, next: $next) {\n      __typename\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuditLog($before: String) {\n    auditEvents(before: $before, limit: 50) {\n      next\n      items {\n        sequence\n        ...AuditTable_event\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuditLog($before: String) {\n    auditEvents(before: $before, limit: 50) {\n      next\n      items {\n        sequence\n        ...AuditTable_event\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuditTable_event on AuditEvent {\n    sequence\n    recordedAt\n    action\n    objectType\n    objectId\n    details\n    actor {\n      id\n      displayName\n    }\n  }\n"): (typeof documents)["\n  fragment AuditTable_event on AuditEvent {\n    sequence\n    recordedAt\n    action\n    objectType\n    objectId\n    details\n    actor {\n      id\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People($offset: Int!) {\n    people(limit: 100, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...Person_fields\n      }\n    }\n    deputies: people(limit: 200) {\n      items {\n        id\n        displayName\n        disabled\n      }\n    }\n    teams {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query People($offset: Int!) {\n    people(limit: 100, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...Person_fields\n      }\n    }\n    deputies: people(limit: 200) {\n      items {\n        id\n        displayName\n        disabled\n      }\n    }\n    teams {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Person_fields on Person {\n    id\n    login\n    displayName\n    email\n    disabled\n    memberships {\n      id\n      role\n      validFrom\n      validUntil\n      team {\n        id\n        name\n      }\n    }\n    absences {\n      id\n      validFrom\n      validUntil\n      deputy {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Person_fields on Person {\n    id\n    login\n    displayName\n    email\n    disabled\n    memberships {\n      id\n      role\n      validFrom\n      validUntil\n      team {\n        id\n        name\n      }\n    }\n    absences {\n      id\n      validFrom\n      validUntil\n      deputy {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePerson($input: CreatePersonInput!) {\n    result: createPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePerson($input: CreatePersonInput!) {\n    result: createPerson(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdatePerson($id: ID!, $input: UpdatePersonInput!) {\n    result: updatePerson(id: $id, input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation UpdatePerson($id: ID!, $input: UpdatePersonInput!) {\n    result: updatePerson(id: $id, input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPassword($personId: ID!, $password: String!) {\n    result: setPassword(personId: $personId, password: $password) {\n      __typename\n      ... on Person {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SetPassword($personId: ID!, $password: String!) {\n    result: setPassword(personId: $personId, password: $password) {\n      __typename\n      ... on Person {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantMembership($input: MembershipInput!) {\n    result: grantMembership(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation GrantMembership($input: MembershipInput!) {\n    result: grantMembership(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndMembership($id: ID!, $on: LocalDate!) {\n    result: endMembership(id: $id, on: $on) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation EndMembership($id: ID!, $on: LocalDate!) {\n    result: endMembership(id: $id, on: $on) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetAbsence($input: AbsenceInput!) {\n    result: setAbsence(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SetAbsence($input: AbsenceInput!) {\n    result: setAbsence(input: $input) {\n      __typename\n      ... on Person {\n        id\n        ...Person_fields\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTeam($slug: String!, $name: String!) {\n    result: createTeam(slug: $slug, name: $name) {\n      __typename\n      ... on Team {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTeam($slug: String!, $name: String!) {\n    result: createTeam(slug: $slug, name: $name) {\n      __typename\n      ... on Team {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query BoardEntry($slug: String!) {\n    entry(kind: CHANGE_NOTICE, slug: $slug) {\n      id\n      title\n      publications {\n        id\n        kind\n        sequence\n      }\n    }\n  }\n"): (typeof documents)["\n  query BoardEntry($slug: String!) {\n    entry(kind: CHANGE_NOTICE, slug: $slug) {\n      id\n      title\n      publications {\n        id\n        kind\n        sequence\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardRows_row on BoardRow {\n    person {\n      id\n      displayName\n    }\n    teams {\n      id\n      name\n    }\n    dueOn\n    acknowledgedAt\n  }\n"): (typeof documents)["\n  fragment BoardRows_row on BoardRow {\n    person {\n      id\n      displayName\n    }\n    teams {\n      id\n      name\n    }\n    dueOn\n    acknowledgedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment BoardTeams_team on BoardTeam {\n    team {\n      id\n      name\n    }\n    assigned\n    acknowledged\n    overdue\n  }\n"): (typeof documents)["\n  fragment BoardTeams_team on BoardTeam {\n    team {\n      id\n      name\n    }\n    assigned\n    acknowledged\n    overdue\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Board($publicationId: ID!) {\n    acknowledgementBoard(publicationId: $publicationId) {\n      teams {\n        ...BoardTeams_team\n      }\n      rows {\n        ...BoardRows_row\n      }\n    }\n  }\n"): (typeof documents)["\n  query Board($publicationId: ID!) {\n    acknowledgementBoard(publicationId: $publicationId) {\n      teams {\n        ...BoardTeams_team\n      }\n      rows {\n        ...BoardRows_row\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SinceAcknowledged($id: ID!) {\n    publication(id: $id) {\n      id\n      title\n      entry {\n        id\n        kind\n        slug\n        publications {\n          id\n          myAcknowledgement {\n            acknowledgedAt\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SinceAcknowledged($id: ID!) {\n    publication(id: $id) {\n      id\n      title\n      entry {\n        id\n        kind\n        slug\n        publications {\n          id\n          myAcknowledgement {\n            acknowledgedAt\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProvisionComparison($law: String!, $label: String!) {\n    provision(law: $law, label: $label) {\n      id\n      label\n      labelKey\n      law {\n        id\n        key\n        abbreviation\n      }\n      versions {\n        id\n        validFrom\n        validUntil\n        title\n        text\n      }\n    }\n  }\n"): (typeof documents)["\n  query ProvisionComparison($law: String!, $label: String!) {\n    provision(law: $law, label: $label) {\n      id\n      label\n      labelKey\n      law {\n        id\n        key\n        abbreviation\n      }\n      versions {\n        id\n        validFrom\n        validUntil\n        title\n        text\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Comparison($before: ID!, $after: ID!, $asOf: AsOf) {\n    before: publication(id: $before, asOf: $asOf) {\n      id\n      kind\n      entry {\n        id\n      }\n      ...ComparisonView_publication\n    }\n    after: publication(id: $after, asOf: $asOf) {\n      id\n      kind\n      entry {\n        id\n      }\n      ...ComparisonView_publication\n    }\n  }\n"): (typeof documents)["\n  query Comparison($before: ID!, $after: ID!, $asOf: AsOf) {\n    before: publication(id: $before, asOf: $asOf) {\n      id\n      kind\n      entry {\n        id\n      }\n      ...ComparisonView_publication\n    }\n    after: publication(id: $after, asOf: $asOf) {\n      id\n      kind\n      entry {\n        id\n      }\n      ...ComparisonView_publication\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComparisonView_publication on Publication {\n    id\n    sequence\n    title\n    facts\n    document\n    transitionalProvision\n    validFrom\n    changeSummary\n    linkedEntries {\n      id\n      title\n    }\n    entry {\n      id\n      publications {\n        id\n        sequence\n        validFrom\n      }\n      ...VersionChoice_entry\n    }\n  }\n"): (typeof documents)["\n  fragment ComparisonView_publication on Publication {\n    id\n    sequence\n    title\n    facts\n    document\n    transitionalProvision\n    validFrom\n    changeSummary\n    linkedEntries {\n      id\n      title\n    }\n    entry {\n      id\n      publications {\n        id\n        sequence\n        validFrom\n      }\n      ...VersionChoice_entry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VersionChoice_entry on Entry {\n    effective {\n      id\n    }\n    publications {\n      id\n      kind\n      sequence\n      validFrom\n      myAcknowledgement {\n        state\n        acknowledgedAt\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment VersionChoice_entry on Entry {\n    effective {\n      id\n    }\n    publications {\n      id\n      kind\n      sequence\n      validFrom\n      myAcknowledgement {\n        state\n        acknowledgedAt\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation BeginDraft($entryId: ID!, $basedOn: ID) {\n    result: createDraft(entryId: $entryId, basedOn: $basedOn) {\n      __typename\n      ... on Draft {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation BeginDraft($entryId: ID!, $basedOn: ID) {\n    result: createDraft(entryId: $entryId, basedOn: $basedOn) {\n      __typename\n      ... on Draft {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryDraftActions_entry on Entry {\n    id\n    effective {\n      id\n    }\n    openDrafts {\n      id\n      state\n    }\n    permissions {\n      canDraft\n      canSuggest\n    }\n    ...EntrySettingsButton_entry\n  }\n"): (typeof documents)["\n  fragment EntryDraftActions_entry on Entry {\n    id\n    effective {\n      id\n    }\n    openDrafts {\n      id\n      state\n    }\n    permissions {\n      canDraft\n      canSuggest\n    }\n    ...EntrySettingsButton_entry\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Comments_draft on Draft {\n    id\n    revision\n    state\n    openComments\n    commentThreads {\n      id\n      isSettled\n      settledAt\n      settledBy {\n        id\n        displayName\n      }\n      anchor {\n        blockId\n        passage {\n          quote\n          before\n          after\n          start\n        }\n      }\n      comments {\n        id\n        body\n        revision\n        writtenAt\n        author {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Comments_draft on Draft {\n    id\n    revision\n    state\n    openComments\n    commentThreads {\n      id\n      isSettled\n      settledAt\n      settledBy {\n        id\n        displayName\n      }\n      anchor {\n        blockId\n        passage {\n          quote\n          before\n          after\n          start\n        }\n      }\n      comments {\n        id\n        body\n        revision\n        writtenAt\n        author {\n          id\n          displayName\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftComments($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Comments_draft\n    }\n  }\n"): (typeof documents)["\n  query DraftComments($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Comments_draft\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddComment($draftId: ID!, $revision: Int!, $body: String!, $anchor: CommentAnchorInput) {\n    result: addComment(draftId: $draftId, revision: $revision, body: $body, anchor: $anchor) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation AddComment($draftId: ID!, $revision: Int!, $body: String!, $anchor: CommentAnchorInput) {\n    result: addComment(draftId: $draftId, revision: $revision, body: $body, anchor: $anchor) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerComment($threadId: ID!, $body: String!) {\n    result: answerComment(threadId: $threadId, body: $body) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation AnswerComment($threadId: ID!, $body: String!) {\n    result: answerComment(threadId: $threadId, body: $body) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleComment($threadId: ID!, $isSettled: Boolean!) {\n    result: settleComment(threadId: $threadId, isSettled: $isSettled) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SettleComment($threadId: ID!, $isSettled: Boolean!) {\n    result: settleComment(threadId: $threadId, isSettled: $isSettled) {\n      __typename\n      ... on CommentThread {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AskableTeams($draftId: ID!) {\n    teams {\n      id\n      name\n    }\n    draft(id: $draftId) {\n      id\n      entry {\n        id\n        visibility\n        ownerTeam {\n          id\n        }\n        visibleTeams {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AskableTeams($draftId: ID!) {\n    teams {\n      id\n      name\n    }\n    draft(id: $draftId) {\n      id\n      entry {\n        id\n        visibility\n        ownerTeam {\n          id\n        }\n        visibleTeams {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestCosignature($draftId: ID!, $teamId: ID!, $question: String!) {\n    result: requestCosignature(draftId: $draftId, teamId: $teamId, question: $question) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation RequestCosignature($draftId: ID!, $teamId: ID!, $question: String!) {\n    result: requestCosignature(draftId: $draftId, teamId: $teamId, question: $question) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CosignatureItem_request on CosignatureRequest {\n    id\n    question\n    standing\n    requestedAt\n    canAnswer\n    canCancel\n    team {\n      id\n      name\n    }\n    requestedBy {\n      id\n      displayName\n    }\n    answer {\n      revision\n      outcome\n      reason\n      answeredAt\n      answeredBy {\n        id\n        displayName\n      }\n    }\n    cancellation {\n      reason\n      cancelledAt\n      cancelledBy {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CosignatureItem_request on CosignatureRequest {\n    id\n    question\n    standing\n    requestedAt\n    canAnswer\n    canCancel\n    team {\n      id\n      name\n    }\n    requestedBy {\n      id\n      displayName\n    }\n    answer {\n      revision\n      outcome\n      reason\n      answeredAt\n      answeredBy {\n        id\n        displayName\n      }\n    }\n    cancellation {\n      reason\n      cancelledAt\n      cancelledBy {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Cosignatures_draft on Draft {\n    id\n    revision\n    canRequestCosignature\n    cosignatures {\n      id\n      standing\n      team {\n        id\n      }\n      ...CosignatureItem_request\n    }\n  }\n"): (typeof documents)["\n  fragment Cosignatures_draft on Draft {\n    id\n    revision\n    canRequestCosignature\n    cosignatures {\n      id\n      standing\n      team {\n        id\n      }\n      ...CosignatureItem_request\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CosignDraft($requestId: ID!, $revision: Int!) {\n    result: cosignDraft(requestId: $requestId, revision: $revision) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation CosignDraft($requestId: ID!, $revision: Int!) {\n    result: cosignDraft(requestId: $requestId, revision: $revision) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseCosignature($requestId: ID!, $revision: Int!, $reason: String!) {\n    result: refuseCosignature(requestId: $requestId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation RefuseCosignature($requestId: ID!, $revision: Int!, $reason: String!) {\n    result: refuseCosignature(requestId: $requestId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelCosignatureRequest($requestId: ID!, $reason: String!) {\n    result: cancelCosignatureRequest(requestId: $requestId, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation CancelCosignatureRequest($requestId: ID!, $reason: String!) {\n    result: cancelCosignatureRequest(requestId: $requestId, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateEntry($input: CreateEntryInput!) {\n    result: createEntry(input: $input) {\n      __typename\n      ... on Draft {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation CreateEntry($input: CreateEntryInput!) {\n    result: createEntry(input: $input) {\n      __typename\n      ... on Draft {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskRow_draft on Draft {\n    id\n    kind\n    title\n    changeSummary\n    validFrom\n    reviewRequestedAt\n    openComments\n    contributors {\n      id\n      displayName\n    }\n    entry {\n      id\n      kind\n      ownerTeam {\n        id\n        name\n      }\n    }\n    ...Reviewers_draft\n  }\n"): (typeof documents)["\n  fragment DeskRow_draft on Draft {\n    id\n    kind\n    title\n    changeSummary\n    validFrom\n    reviewRequestedAt\n    openComments\n    contributors {\n      id\n      displayName\n    }\n    entry {\n      id\n      kind\n      ownerTeam {\n        id\n        name\n      }\n    }\n    ...Reviewers_draft\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewDesk($scope: ReviewDeskScope!, $offset: Int!) {\n    reviewDesk(scope: $scope, limit: 25, offset: $offset) {\n      totalItems\n      mineItems\n      teamsItems\n      allItems\n      items {\n        id\n        ...DeskRow_draft\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReviewDesk($scope: ReviewDeskScope!, $offset: Int!) {\n    reviewDesk(scope: $scope, limit: 25, offset: $offset) {\n      totalItems\n      mineItems\n      teamsItems\n      allItems\n      items {\n        id\n        ...DeskRow_draft\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftEditor($id: ID!) {\n    draft(id: $id) {\n      id\n      ...EditorView_draft\n    }\n  }\n"): (typeof documents)["\n  query DraftEditor($id: ID!) {\n    draft(id: $id) {\n      id\n      ...EditorView_draft\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EditorView_draft on Draft {\n    id\n    ...Draft_content\n    ...Draft_standing\n    ...VoidedApproval_draft\n    entry {\n      id\n      kind\n      slug\n      ...EntrySettingsButton_entry\n    }\n  }\n"): (typeof documents)["\n  fragment EditorView_draft on Draft {\n    id\n    ...Draft_content\n    ...Draft_standing\n    ...VoidedApproval_draft\n    entry {\n      id\n      kind\n      slug\n      ...EntrySettingsButton_entry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FiguresForText($search: String!) {\n    figures(search: $search, limit: 8) {\n      items {\n        key\n        name\n        unit\n        values {\n          from\n          until\n          amount\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FiguresForText($search: String!) {\n    figures(search: $search, limit: 8) {\n      items {\n        key\n        name\n        unit\n        values {\n          from\n          until\n          amount\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestForText($query: String!) {\n    suggest(query: $query, limit: 12) {\n      citation {\n        text\n        title\n      }\n      hits {\n        kind\n        title {\n          text\n        }\n        entryId\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n"): (typeof documents)["\n  query SuggestForText($query: String!) {\n    suggest(query: $query, limit: 12) {\n      citation {\n        text\n        title\n      }\n      hits {\n        kind\n        title {\n          text\n        }\n        entryId\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AudienceTeams {\n    teams {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query AudienceTeams {\n    teams {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestEntries($query: String!) {\n    suggest(query: $query, limit: 12) {\n      hits {\n        kind\n        entryId\n        title {\n          text\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SuggestEntries($query: String!) {\n    suggest(query: $query, limit: 12) {\n      hits {\n        kind\n        entryId\n        title {\n          text\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryTitle($id: ID!) {\n    entryById(id: $id) {\n      id\n      title\n    }\n  }\n"): (typeof documents)["\n  query EntryTitle($id: ID!) {\n    entryById(id: $id) {\n      id\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MergePage($id: ID!) {\n    draft(id: $id) {\n      id\n      revision\n      permissions {\n        canEdit\n      }\n      ...MergeView_draft\n    }\n  }\n"): (typeof documents)["\n  query MergePage($id: ID!) {\n    draft(id: $id) {\n      id\n      revision\n      permissions {\n        canEdit\n      }\n      ...MergeView_draft\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MergeView_draft on Draft {\n    id\n    kind\n    title\n    ...Draft_content\n    basedOn {\n      id\n      ...Bases_publication\n    }\n    publishedSince {\n      id\n      kind\n      sequence\n      ...Bases_publication\n      ...PublishedSince_publication\n    }\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment MergeView_draft on Draft {\n    id\n    kind\n    title\n    ...Draft_content\n    basedOn {\n      id\n      ...Bases_publication\n    }\n    publishedSince {\n      id\n      kind\n      sequence\n      ...Bases_publication\n      ...PublishedSince_publication\n    }\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublishedSince_publication on Publication {\n    id\n    kind\n    sequence\n    validFrom\n    changeSummary\n  }\n"): (typeof documents)["\n  fragment PublishedSince_publication on Publication {\n    id\n    kind\n    sequence\n    validFrom\n    changeSummary\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Bases_publication on Publication {\n    id\n    title\n    facts\n    document\n    transitionalProvision\n  }\n"): (typeof documents)["\n  fragment Bases_publication on Publication {\n    id\n    title\n    facts\n    document\n    transitionalProvision\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeDraft($id: ID!, $revision: Int!, $upTo: ID!, $input: DraftInput!) {\n    result: mergeDraft(id: $id, revision: $revision, upTo: $upTo, input: $input) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_content\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation MergeDraft($id: ID!, $revision: Int!, $upTo: ID!, $input: DraftInput!) {\n    result: mergeDraft(id: $id, revision: $revision, upTo: $upTo, input: $input) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_content\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Draft_content on Draft {\n    id\n    revision\n    title\n    facts\n    document\n    validFrom\n    validUntil\n    changeSummary\n    materiality\n    audience\n    acknowledgeBy\n    transitionalProvision\n    replaces\n  }\n"): (typeof documents)["\n  fragment Draft_content on Draft {\n    id\n    revision\n    title\n    facts\n    document\n    validFrom\n    validUntil\n    changeSummary\n    materiality\n    audience\n    acknowledgeBy\n    transitionalProvision\n    replaces\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Draft_standing on Draft {\n    id\n    ...Cosignatures_draft\n    ...Schedule_draft\n    revision\n    kind\n    state\n    returnReason\n    editedAt\n    reviewRequestedAt\n    isStale\n    validFrom\n    validUntil\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n    faults {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n    permissions {\n      canEdit\n      canRequestReview\n      canReturn\n      canApprove\n      canPublish\n      canOverride\n      canDiscard\n    }\n    covers {\n      id\n      title\n      sequence\n      validFrom\n      validUntil\n    }\n  }\n"): (typeof documents)["\n  fragment Draft_standing on Draft {\n    id\n    ...Cosignatures_draft\n    ...Schedule_draft\n    revision\n    kind\n    state\n    returnReason\n    editedAt\n    reviewRequestedAt\n    isStale\n    validFrom\n    validUntil\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n    faults {\n      code\n      path\n      args {\n        name\n        value\n      }\n    }\n    permissions {\n      canEdit\n      canRequestReview\n      canReturn\n      canApprove\n      canPublish\n      canOverride\n      canDiscard\n    }\n    covers {\n      id\n      title\n      sequence\n      validFrom\n      validUntil\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestReview($draftId: ID!, $revision: Int!, $reviewers: ReviewersInput!) {\n    result: requestReview(draftId: $draftId, revision: $revision, reviewers: $reviewers) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation RequestReview($draftId: ID!, $revision: Int!, $reviewers: ReviewersInput!) {\n    result: requestReview(draftId: $draftId, revision: $revision, reviewers: $reviewers) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnDraft($draftId: ID!, $revision: Int!, $reason: String!) {\n    result: returnDraft(draftId: $draftId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnDraft($draftId: ID!, $revision: Int!, $reason: String!) {\n    result: returnDraft(draftId: $draftId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveDraft($draftId: ID!, $revision: Int!, $materiality: Materiality!) {\n    result: approveDraft(draftId: $draftId, revision: $revision, materiality: $materiality) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation ApproveDraft($draftId: ID!, $revision: Int!, $materiality: Materiality!) {\n    result: approveDraft(draftId: $draftId, revision: $revision, materiality: $materiality) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardDraft($draftId: ID!, $revision: Int!) {\n    result: discardDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation DiscardDraft($draftId: ID!, $revision: Int!) {\n    result: discardDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishDraft($draftId: ID!, $revision: Int!) {\n    result: publishDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on Publication {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation PublishDraft($draftId: ID!, $revision: Int!) {\n    result: publishDraft(draftId: $draftId, revision: $revision) {\n      __typename\n      ... on Publication {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishWithOverride($draftId: ID!, $revision: Int!, $reason: String!) {\n    result: publishWithOverride(draftId: $draftId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Publication {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation PublishWithOverride($draftId: ID!, $revision: Int!, $reason: String!) {\n    result: publishWithOverride(draftId: $draftId, revision: $revision, reason: $reason) {\n      __typename\n      ... on Publication {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveDraft($id: ID!, $revision: Int!, $input: DraftInput!) {\n    result: saveDraft(id: $id, revision: $revision, input: $input) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SaveDraft($id: ID!, $revision: Int!, $input: DraftInput!) {\n    result: saveDraft(id: $id, revision: $revision, input: $input) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftContent($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Draft_content\n      ...Draft_standing\n    }\n  }\n"): (typeof documents)["\n  query DraftContent($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Draft_content\n      ...Draft_standing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftRow_draft on Draft {\n    id\n    kind\n    title\n    state\n    returnReason\n    editedAt\n    ...Writers_draft\n    validFrom\n    ...Schedule_draft\n    contributors {\n      id\n      displayName\n    }\n    entry {\n      id\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment DraftRow_draft on Draft {\n    id\n    kind\n    title\n    state\n    returnReason\n    editedAt\n    ...Writers_draft\n    validFrom\n    ...Schedule_draft\n    contributors {\n      id\n      displayName\n    }\n    entry {\n      id\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Editing(\n    $mayEditTerms: Boolean!\n    $mayConfirm: Boolean!\n    $mayCosign: Boolean!\n    $mayPublish: Boolean!\n    $mayLook: Boolean!\n  ) {\n    ...SearchCare_query @include(if: $mayEditTerms)\n    ...ReviewCare_query @include(if: $mayConfirm)\n    ...SecondLookCare_query @include(if: $mayLook)\n    mine: drafts(filter: MINE) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    toReview: drafts(filter: TO_REVIEW) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    toCosign: drafts(filter: TO_COSIGN) @include(if: $mayCosign) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    scheduled: drafts(filter: SCHEDULED) @include(if: $mayPublish) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    approved: drafts(filter: APPROVED) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    open: drafts(filter: OPEN) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n  }\n"): (typeof documents)["\n  query Editing(\n    $mayEditTerms: Boolean!\n    $mayConfirm: Boolean!\n    $mayCosign: Boolean!\n    $mayPublish: Boolean!\n    $mayLook: Boolean!\n  ) {\n    ...SearchCare_query @include(if: $mayEditTerms)\n    ...ReviewCare_query @include(if: $mayConfirm)\n    ...SecondLookCare_query @include(if: $mayLook)\n    mine: drafts(filter: MINE) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    toReview: drafts(filter: TO_REVIEW) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    toCosign: drafts(filter: TO_COSIGN) @include(if: $mayCosign) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    scheduled: drafts(filter: SCHEDULED) @include(if: $mayPublish) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    approved: drafts(filter: APPROVED) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n    open: drafts(filter: OPEN) {\n      items {\n        id\n        ...DraftRow_draft\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchCare_query on Query {\n    missing: searchesWithoutResult(limit: 3) {\n      totalItems\n      items {\n        id\n        text\n        reports\n      }\n    }\n    own: termRules(origin: OWN, limit: 1) {\n      totalItems\n    }\n    changed: termRules(origin: CHANGED, limit: 1) {\n      totalItems\n    }\n    off: termRules(isOn: false, limit: 1) {\n      totalItems\n    }\n  }\n"): (typeof documents)["\n  fragment SearchCare_query on Query {\n    missing: searchesWithoutResult(limit: 3) {\n      totalItems\n      items {\n        id\n        text\n        reports\n      }\n    }\n    own: termRules(origin: OWN, limit: 1) {\n      totalItems\n    }\n    changed: termRules(origin: CHANGED, limit: 1) {\n      totalItems\n    }\n    off: termRules(isOn: false, limit: 1) {\n      totalItems\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Writers_draft on Draft {\n    id\n    beingWrittenBy {\n      id\n      displayName\n    }\n  }\n"): (typeof documents)["\n  fragment Writers_draft on Draft {\n    id\n    beingWrittenBy {\n      id\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DraftEvents($draftId: ID!, $isWriting: Boolean!) {\n    draftEvents(draftId: $draftId, isWriting: $isWriting) {\n      kind\n      revision\n    }\n  }\n"): (typeof documents)["\n  subscription DraftEvents($draftId: ID!, $isWriting: Boolean!) {\n    draftEvents(draftId: $draftId, isWriting: $isWriting) {\n      kind\n      revision\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftWriters($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Writers_draft\n    }\n  }\n"): (typeof documents)["\n  query DraftWriters($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Writers_draft\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftStandingNow($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Draft_standing\n    }\n  }\n"): (typeof documents)["\n  query DraftStandingNow($id: ID!) {\n    draft(id: $id) {\n      id\n      ...Draft_standing\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription DraftListEvents {\n    draftListEvents {\n      kind\n    }\n  }\n"): (typeof documents)["\n  subscription DraftListEvents {\n    draftListEvents {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftChanges_draft on Draft {\n    id\n    basedOn {\n      id\n      sequence\n      title\n      facts\n      document\n      transitionalProvision\n    }\n    voidedApproval {\n      id\n      revision\n      title\n      facts\n      document\n      transitionalProvision\n      validFrom\n      validUntil\n      changeSummary\n      materiality\n    }\n  }\n"): (typeof documents)["\n  fragment DraftChanges_draft on Draft {\n    id\n    basedOn {\n      id\n      sequence\n      title\n      facts\n      document\n      transitionalProvision\n    }\n    voidedApproval {\n      id\n      revision\n      title\n      facts\n      document\n      transitionalProvision\n      validFrom\n      validUntil\n      changeSummary\n      materiality\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DraftReview($id: ID!) {\n    draft(id: $id) {\n      id\n      ...ReviewView_draft\n    }\n  }\n"): (typeof documents)["\n  query DraftReview($id: ID!) {\n    draft(id: $id) {\n      id\n      ...ReviewView_draft\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewView_draft on Draft {\n    id\n    ...Draft_content\n    ...Draft_standing\n    ...DraftChanges_draft\n    ...Reviewers_draft\n    ...VoidedApproval_draft\n    basedOn {\n      id\n      sequence\n    }\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment ReviewView_draft on Draft {\n    id\n    ...Draft_content\n    ...Draft_standing\n    ...DraftChanges_draft\n    ...Reviewers_draft\n    ...VoidedApproval_draft\n    basedOn {\n      id\n      sequence\n    }\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewCandidates($id: ID!) {\n    draft(id: $id) {\n      id\n      reviewers {\n        people {\n          id\n        }\n        teams {\n          id\n        }\n      }\n      reviewCandidates {\n        people {\n          id\n          displayName\n        }\n        teams {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReviewCandidates($id: ID!) {\n    draft(id: $id) {\n      id\n      reviewers {\n        people {\n          id\n        }\n        teams {\n          id\n        }\n      }\n      reviewCandidates {\n        people {\n          id\n          displayName\n        }\n        teams {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Reviewers_draft on Draft {\n    id\n    reviewers {\n      people {\n        id\n        displayName\n      }\n      teams {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Reviewers_draft on Draft {\n    id\n    reviewers {\n      people {\n        id\n        displayName\n      }\n      teams {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameReviewers($draftId: ID!, $reviewers: ReviewersInput!) {\n    result: nameReviewers(draftId: $draftId, reviewers: $reviewers) {\n      __typename\n      ... on Draft {\n        id\n        ...Reviewers_draft\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation NameReviewers($draftId: ID!, $reviewers: ReviewersInput!) {\n    result: nameReviewers(draftId: $draftId, reviewers: $reviewers) {\n      __typename\n      ... on Draft {\n        id\n        ...Reviewers_draft\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VoidedApproval_draft on Draft {\n    id\n    state\n    voidedApproval {\n      id\n      revision\n      approvedAt\n      approver {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment VoidedApproval_draft on Draft {\n    id\n    state\n    voidedApproval {\n      id\n      revision\n      approvedAt\n      approver {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query LinkedEntry($id: ID!) {\n    entryById(id: $id) {\n      id\n      kind\n      slug\n      title\n      status {\n        kind\n        from\n        until\n      }\n    }\n  }\n"): (typeof documents)["\n  query LinkedEntry($id: ID!) {\n    entryById(id: $id) {\n      id\n      kind\n      slug\n      title\n      status {\n        kind\n        from\n        until\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Schedule_draft on Draft {\n    id\n    canSchedule\n    schedule {\n      at\n      isDue\n      setBy {\n        id\n        displayName\n      }\n      obstacles {\n        code\n        path\n        args {\n          name\n          value\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Schedule_draft on Draft {\n    id\n    canSchedule\n    schedule {\n      at\n      isDue\n      setBy {\n        id\n        displayName\n      }\n      obstacles {\n        code\n        path\n        args {\n          name\n          value\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SchedulePublication($draftId: ID!, $at: DateTime!) {\n    result: schedulePublication(draftId: $draftId, at: $at) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SchedulePublication($draftId: ID!, $at: DateTime!) {\n    result: schedulePublication(draftId: $draftId, at: $at) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnschedulePublication($draftId: ID!) {\n    result: unschedulePublication(draftId: $draftId) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation UnschedulePublication($draftId: ID!) {\n    result: unschedulePublication(draftId: $draftId) {\n      __typename\n      ... on Draft {\n        id\n        ...Draft_standing\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondLook_publication on Publication {\n    id\n    sequence\n    title\n    overrideReason\n    canTakeSecondLook\n    secondLook {\n      outcome\n      note\n      lookedAt\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SecondLook_publication on Publication {\n    id\n    sequence\n    title\n    overrideReason\n    canTakeSecondLook\n    secondLook {\n      outcome\n      note\n      lookedAt\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondLookCare_query on Query {\n    unseen: secondLooks(standing: OPEN, limit: 1) {\n      totalItems\n    }\n    objected: secondLooks(standing: OBJECTED, limit: 1) {\n      totalItems\n    }\n  }\n"): (typeof documents)["\n  fragment SecondLookCare_query on Query {\n    unseen: secondLooks(standing: OPEN, limit: 1) {\n      totalItems\n    }\n    objected: secondLooks(standing: OBJECTED, limit: 1) {\n      totalItems\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordSecondLook($publicationId: ID!, $outcome: SecondLookOutcome!, $note: String!) {\n    result: recordSecondLook(publicationId: $publicationId, outcome: $outcome, note: $note) {\n      __typename\n      ... on Publication {\n        id\n        ...SecondLook_publication\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation RecordSecondLook($publicationId: ID!, $outcome: SecondLookOutcome!, $note: String!) {\n    result: recordSecondLook(publicationId: $publicationId, outcome: $outcome, note: $note) {\n      __typename\n      ... on Publication {\n        id\n        ...SecondLook_publication\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondLookMark_publication on Publication {\n    id\n    overrideReason\n    ...SecondLook_publication\n  }\n"): (typeof documents)["\n  fragment SecondLookMark_publication on Publication {\n    id\n    overrideReason\n    ...SecondLook_publication\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SecondLookRow_publication on Publication {\n    id\n    sequence\n    title\n    recordedAt\n    overrideReason\n    secondLook {\n      outcome\n      note\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SecondLookRow_publication on Publication {\n    id\n    sequence\n    title\n    recordedAt\n    overrideReason\n    secondLook {\n      outcome\n      note\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SecondLooks {\n    open: secondLooks(standing: OPEN, limit: 50) {\n      totalItems\n      items {\n        id\n        ...SecondLookRow_publication\n      }\n    }\n    objected: secondLooks(standing: OBJECTED, limit: 50) {\n      totalItems\n      items {\n        id\n        ...SecondLookRow_publication\n      }\n    }\n  }\n"): (typeof documents)["\n  query SecondLooks {\n    open: secondLooks(standing: OPEN, limit: 50) {\n      totalItems\n      items {\n        id\n        ...SecondLookRow_publication\n      }\n    }\n    objected: secondLooks(standing: OBJECTED, limit: 50) {\n      totalItems\n      items {\n        id\n        ...SecondLookRow_publication\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryFields {\n    teams {\n      id\n      name\n    }\n    topics {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query EntryFields {\n    teams {\n      id\n      name\n    }\n    topics {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateEntrySettings($id: ID!, $input: EntrySettingsInput!) {\n    result: updateEntrySettings(id: $id, input: $input) {\n      __typename\n      ... on Entry {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateEntrySettings($id: ID!, $input: EntrySettingsInput!) {\n    result: updateEntrySettings(id: $id, input: $input) {\n      __typename\n      ... on Entry {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewFields($id: ID!) {\n    entryById(id: $id) {\n      id\n      responsible {\n        id\n        displayName\n      }\n      reviewers {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  query ReviewFields($id: ID!) {\n    entryById(id: $id) {\n      id\n      responsible {\n        id\n        displayName\n      }\n      reviewers {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntrySettingsButton_entry on Entry {\n    id\n    kind\n    slug\n    visibility\n    reviewAppointedOn\n    reviewIntervalMonths\n    responsible {\n      id\n    }\n    aliases\n    ownerTeam {\n      id\n    }\n    visibleTeams {\n      id\n    }\n    topics {\n      id\n    }\n    permissions {\n      canEditSettings\n    }\n  }\n"): (typeof documents)["\n  fragment EntrySettingsButton_entry on Entry {\n    id\n    kind\n    slug\n    visibility\n    reviewAppointedOn\n    reviewIntervalMonths\n    responsible {\n      id\n    }\n    aliases\n    ownerTeam {\n      id\n    }\n    visibleTeams {\n      id\n    }\n    topics {\n      id\n    }\n    permissions {\n      canEditSettings\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoverningVersions($entryId: ID!) {\n    entryById(id: $entryId) {\n      id\n      publications {\n        id\n        kind\n        sequence\n        title\n        validFrom\n      }\n    }\n  }\n"): (typeof documents)["\n  query GoverningVersions($entryId: ID!) {\n    entryById(id: $entryId) {\n      id\n      publications {\n        id\n        kind\n        sequence\n        title\n        validFrom\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FigureOfDraft($key: ID!) {\n    figure(key: $key) {\n      key\n      name\n      unit\n      values {\n        from\n        until\n        amount\n        source\n      }\n    }\n  }\n"): (typeof documents)["\n  query FigureOfDraft($key: ID!) {\n    figure(key: $key) {\n      key\n      name\n      unit\n      values {\n        from\n        until\n        amount\n        source\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Law($key: String!, $asOf: AsOf) {\n    law(key: $key, asOf: $asOf) {\n      id\n      key\n      abbreviation\n      title\n      isExample\n      builtOn\n      ...Outline_law\n    }\n  }\n"): (typeof documents)["\n  query Law($key: String!, $asOf: AsOf) {\n    law(key: $key, asOf: $asOf) {\n      id\n      key\n      abbreviation\n      title\n      isExample\n      builtOn\n      ...Outline_law\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Outline_law on Law {\n    key\n    outline {\n      code\n      heading\n      depth\n      provision {\n        labelKey\n        label\n        title\n        isRepealed\n        changedOn\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Outline_law on Law {\n    key\n    outline {\n      code\n      heading\n      depth\n      provision {\n        labelKey\n        label\n        title\n        isRepealed\n        changedOn\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImportResult_import on LawImport {\n    isFirst\n    added\n    changed\n    removed\n    unchanged\n    law {\n      id\n      key\n      abbreviation\n    }\n  }\n"): (typeof documents)["\n  fragment ImportResult_import on LawImport {\n    isFirst\n    added\n    changed\n    removed\n    unchanged\n    law {\n      id\n      key\n      abbreviation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Laws($asOf: AsOf) {\n    laws(asOf: $asOf) {\n      id\n      key\n      abbreviation\n      title\n      isExample\n      builtOn\n      provisionCount\n    }\n  }\n"): (typeof documents)["\n  query Laws($asOf: AsOf) {\n    laws(asOf: $asOf) {\n      id\n      key\n      abbreviation\n      title\n      isExample\n      builtOn\n      provisionCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ImportLaw($xml: String!, $fileName: String!, $inForceOn: LocalDate) {\n    result: importLaw(xml: $xml, fileName: $fileName, inForceOn: $inForceOn) {\n      __typename\n      ...ImportResult_import\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation ImportLaw($xml: String!, $fileName: String!, $inForceOn: LocalDate) {\n    result: importLaw(xml: $xml, fileName: $fileName, inForceOn: $inForceOn) {\n      __typename\n      ...ImportResult_import\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Neighbours_provision on Provision {\n    law {\n      id\n      key\n    }\n    previous {\n      labelKey\n      label\n      title\n    }\n    next {\n      labelKey\n      label\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment Neighbours_provision on Provision {\n    law {\n      id\n      key\n    }\n    previous {\n      labelKey\n      label\n      title\n    }\n    next {\n      labelKey\n      label\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Provision($law: String!, $label: String!, $asOf: AsOf) {\n    provision(law: $law, label: $label, asOf: $asOf) {\n      id\n      ...ProvisionView_provision\n    }\n  }\n"): (typeof documents)["\n  query Provision($law: String!, $label: String!, $asOf: AsOf) {\n    provision(law: $law, label: $label, asOf: $asOf) {\n      id\n      ...ProvisionView_provision\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProvisionVersions_provision on Provision {\n    labelKey\n    law {\n      id\n      key\n    }\n    versions {\n      id\n      validFrom\n      validUntil\n      isRepealed\n      builtOn\n      title\n    }\n  }\n"): (typeof documents)["\n  fragment ProvisionVersions_provision on Provision {\n    labelKey\n    law {\n      id\n      key\n    }\n    versions {\n      id\n      validFrom\n      validUntil\n      isRepealed\n      builtOn\n      title\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ProvisionView_provision on Provision {\n    id\n    label\n    labelKey\n    title\n    headingPath\n    text\n    isRepealed\n    status {\n      kind\n      from\n      until\n    }\n    law {\n      id\n      key\n      abbreviation\n      isExample\n    }\n    citedBy {\n      id\n      ...EntryRefs_entry\n    }\n    ...ProvisionVersions_provision\n    ...Neighbours_provision\n  }\n"): (typeof documents)["\n  fragment ProvisionView_provision on Provision {\n    id\n    label\n    labelKey\n    title\n    headingPath\n    text\n    isRepealed\n    status {\n      kind\n      from\n      until\n    }\n    law {\n      id\n      key\n      abbreviation\n      isExample\n    }\n    citedBy {\n      id\n      ...EntryRefs_entry\n    }\n    ...ProvisionVersions_provision\n    ...Neighbours_provision\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AcknowledgeBar_publication on Publication {\n    id\n    sequence\n    contentHash\n    myAcknowledgement {\n      state\n      dueOn\n      acknowledgedAt\n    }\n  }\n"): (typeof documents)["\n  fragment AcknowledgeBar_publication on Publication {\n    id\n    sequence\n    contentHash\n    myAcknowledgement {\n      state\n      dueOn\n      acknowledgedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NextOpen {\n    inbox(state: OPEN, limit: 1) {\n      totalItems\n      items {\n        publication {\n          id\n          title\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query NextOpen {\n    inbox(state: OPEN, limit: 1) {\n      totalItems\n      items {\n        publication {\n          id\n          title\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Acknowledge($publicationId: ID!, $contentHash: String!) {\n    result: acknowledge(publicationId: $publicationId, contentHash: $contentHash) {\n      __typename\n      ... on Acknowledgement {\n        acknowledgedAt\n        openAcknowledgements\n        publication {\n          id\n          myAcknowledgement {\n            state\n            dueOn\n            acknowledgedAt\n          }\n        }\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation Acknowledge($publicationId: ID!, $contentHash: String!) {\n    result: acknowledge(publicationId: $publicationId, contentHash: $contentHash) {\n      __typename\n      ... on Acknowledgement {\n        acknowledgedAt\n        openAcknowledgements\n        publication {\n          id\n          myAcknowledgement {\n            state\n            dueOn\n            acknowledgedAt\n          }\n        }\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CitationPreview($law: String!, $label: String!, $asOf: AsOf) {\n    provision(law: $law, label: $label, asOf: $asOf) {\n      id\n      label\n      title\n      text\n      isRepealed\n      law {\n        id\n        abbreviation\n      }\n    }\n  }\n"): (typeof documents)["\n  query CitationPreview($law: String!, $label: String!, $asOf: AsOf) {\n    provision(law: $law, label: $label, asOf: $asOf) {\n      id\n      label\n      title\n      text\n      isRepealed\n      law {\n        id\n        abbreviation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryActions_entry on Entry {\n    kind\n    slug\n    title\n    effective {\n      id\n      sequence\n      title\n      facts\n    }\n    ...EntryDraftActions_entry\n  }\n"): (typeof documents)["\n  fragment EntryActions_entry on Entry {\n    kind\n    slug\n    title\n    effective {\n      id\n      sequence\n      title\n      facts\n    }\n    ...EntryDraftActions_entry\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryKicker_entry on Entry {\n    kind\n    ownerTeam {\n      id\n      name\n    }\n    topics {\n      id\n      slug\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment EntryKicker_entry on Entry {\n    kind\n    ownerTeam {\n      id\n      name\n    }\n    topics {\n      id\n      slug\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {\n    entry(kind: $kind, slug: $slug, asOf: $asOf) {\n      id\n      slug\n      ...EntryView_entry\n    }\n  }\n"): (typeof documents)["\n  query EntryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {\n    entry(kind: $kind, slug: $slug, asOf: $asOf) {\n      id\n      slug\n      ...EntryView_entry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EntryView_entry on Entry {\n    id\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n    ...EntryKicker_entry\n    ...ReviewDue_entry\n    ...EntryActions_entry\n    ...TimelineStrip_entry\n    ...UpcomingVersion_entry\n    ...NothingInForce_entry\n    ...Backlinks_entry\n    effective {\n      id\n      sequence\n      facts\n      ...Publication_publication\n      ...PublicationAside_publication\n      ...AcknowledgeBar_publication\n      ...ForYourCase_publication\n    }\n  }\n"): (typeof documents)["\n  fragment EntryView_entry on Entry {\n    id\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n    ...EntryKicker_entry\n    ...ReviewDue_entry\n    ...EntryActions_entry\n    ...TimelineStrip_entry\n    ...UpcomingVersion_entry\n    ...NothingInForce_entry\n    ...Backlinks_entry\n    effective {\n      id\n      sequence\n      facts\n      ...Publication_publication\n      ...PublicationAside_publication\n      ...AcknowledgeBar_publication\n      ...ForYourCase_publication\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NothingInForce_entry on Entry {\n    timeline {\n      from\n    }\n  }\n"): (typeof documents)["\n  fragment NothingInForce_entry on Entry {\n    timeline {\n      from\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment UpcomingVersion_entry on Entry {\n    timeline {\n      from\n      publication {\n        id\n        changeSummary\n      }\n    }\n    effective {\n      id\n    }\n  }\n"): (typeof documents)["\n  fragment UpcomingVersion_entry on Entry {\n    timeline {\n      from\n      publication {\n        id\n        changeSummary\n      }\n    }\n    effective {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment InboxList_item on InboxItem {\n    dueOn\n    assignedAt\n    acknowledgedAt\n    publication {\n      id\n      title\n      sequence\n      entry {\n        id\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment InboxList_item on InboxItem {\n    dueOn\n    assignedAt\n    acknowledgedAt\n    publication {\n      id\n      title\n      sequence\n      entry {\n        id\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($state: InboxState!) {\n    inbox(state: $state, limit: 100) {\n      totalItems\n      items {\n        publication {\n          id\n        }\n        ...InboxList_item\n      }\n    }\n  }\n"): (typeof documents)["\n  query Inbox($state: InboxState!) {\n    inbox(state: $state, limit: 100) {\n      totalItems\n      items {\n        publication {\n          id\n        }\n        ...InboxList_item\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReadingPane($id: ID!) {\n    publication(id: $id) {\n      id\n      sequence\n      title\n      facts\n      entry {\n        id\n        kind\n        slug\n      }\n      ...Publication_publication\n      ...AcknowledgeBar_publication\n    }\n  }\n"): (typeof documents)["\n  query ReadingPane($id: ID!) {\n    publication(id: $id) {\n      id\n      sequence\n      title\n      facts\n      entry {\n        id\n        kind\n        slug\n      }\n      ...Publication_publication\n      ...AcknowledgeBar_publication\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EntryList($filter: EntryFilter!, $asOf: AsOf, $limit: Int!, $offset: Int!) {\n    entries(filter: $filter, asOf: $asOf, limit: $limit, offset: $offset) {\n      totalItems\n      items {\n        id\n        kind\n        slug\n        title\n        status {\n          kind\n          from\n          until\n        }\n        ownerTeam {\n          id\n          name\n        }\n        topics {\n          id\n          name\n        }\n        effective {\n          id\n          facts\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query EntryList($filter: EntryFilter!, $asOf: AsOf, $limit: Int!, $offset: Int!) {\n    entries(filter: $filter, asOf: $asOf, limit: $limit, offset: $offset) {\n      totalItems\n      items {\n        id\n        kind\n        slug\n        title\n        status {\n          kind\n          from\n          until\n        }\n        ownerTeam {\n          id\n          name\n        }\n        topics {\n          id\n          name\n        }\n        effective {\n          id\n          facts\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListFilters {\n    topics {\n      id\n      slug\n      name\n    }\n    teams {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query ListFilters {\n    topics {\n      id\n      slug\n      name\n    }\n    teams {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Backlinks_entry on Entry {\n    backlinks {\n      id\n      ...EntryRefs_entry\n    }\n  }\n"): (typeof documents)["\n  fragment Backlinks_entry on Entry {\n    backlinks {\n      id\n      ...EntryRefs_entry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CitedProvisions_publication on Publication {\n    citations {\n      text\n      canonical\n      lawKey\n      labelKey\n      provisionTitle\n    }\n  }\n"): (typeof documents)["\n  fragment CitedProvisions_publication on Publication {\n    citations {\n      text\n      canonical\n      lawKey\n      labelKey\n      provisionTitle\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Publication_publication on Publication {\n    id\n    facts\n    document\n    validFrom\n    validUntil\n    figures {\n      key\n      name\n      unit\n      values {\n        from\n        until\n        amount\n        source\n      }\n    }\n    citations {\n      text\n      canonical\n    }\n    linkedEntries {\n      id\n      kind\n      slug\n      title\n      ...EntryRefs_entry\n    }\n  }\n"): (typeof documents)["\n  fragment Publication_publication on Publication {\n    id\n    facts\n    document\n    validFrom\n    validUntil\n    figures {\n      key\n      name\n      unit\n      values {\n        from\n        until\n        amount\n        source\n      }\n    }\n    citations {\n      text\n      canonical\n    }\n    linkedEntries {\n      id\n      kind\n      slug\n      title\n      ...EntryRefs_entry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PublicationAside_publication on Publication {\n    id\n    facts\n    document\n    ...CitedProvisions_publication\n    ...VersionFacts_publication\n  }\n"): (typeof documents)["\n  fragment PublicationAside_publication on Publication {\n    id\n    facts\n    document\n    ...CitedProvisions_publication\n    ...VersionFacts_publication\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VersionFacts_publication on Publication {\n    id\n    sequence\n    changeSummary\n    materiality\n    recordedAt\n    overrideReason\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n  }\n"): (typeof documents)["\n  fragment VersionFacts_publication on Publication {\n    id\n    sequence\n    changeSummary\n    materiality\n    recordedAt\n    overrideReason\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HistoryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {\n    entry(kind: $kind, slug: $slug, asOf: $asOf) {\n      id\n      ...HistoryView_entry\n    }\n  }\n"): (typeof documents)["\n  query HistoryPage($kind: EntryKind!, $slug: String!, $asOf: AsOf) {\n    entry(kind: $kind, slug: $slug, asOf: $asOf) {\n      id\n      ...HistoryView_entry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryRow_publication on Publication {\n    id\n    sequence\n    kind\n    validFrom\n    changeSummary\n    materiality\n    recordedAt\n    ...People_publication\n  }\n"): (typeof documents)["\n  fragment HistoryRow_publication on Publication {\n    id\n    sequence\n    kind\n    validFrom\n    changeSummary\n    materiality\n    recordedAt\n    ...People_publication\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryView_entry on Entry {\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n    publications {\n      id\n      kind\n      sequence\n      validFrom\n      validUntil\n      withdraws\n      recordedAt\n      ...HistoryRow_publication\n    }\n  }\n"): (typeof documents)["\n  fragment HistoryView_entry on Entry {\n    kind\n    slug\n    title\n    status {\n      kind\n      from\n      until\n    }\n    publications {\n      id\n      kind\n      sequence\n      validFrom\n      validUntil\n      withdraws\n      recordedAt\n      ...HistoryRow_publication\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment People_publication on Publication {\n    overrideReason\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n    secondLook {\n      outcome\n      note\n      lookedAt\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment People_publication on Publication {\n    overrideReason\n    contributors {\n      id\n      displayName\n    }\n    approver {\n      id\n      displayName\n    }\n    secondLook {\n      outcome\n      note\n      lookedAt\n      lookedBy {\n        id\n        displayName\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TimelineStrip_entry on Entry {\n    kind\n    slug\n    timeline {\n      from\n      until\n      publication {\n        id\n        sequence\n        changeSummary\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TimelineStrip_entry on Entry {\n    kind\n    slug\n    timeline {\n      from\n      until\n      publication {\n        id\n        sequence\n        changeSummary\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ForYourCase_publication on Publication {\n    id\n    transitionalProvision\n  }\n"): (typeof documents)["\n  fragment ForYourCase_publication on Publication {\n    id\n    transitionalProvision\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TransitionalList($asOf: AsOf, $limit: Int!, $offset: Int!) {\n    entries(filter: { isTransitional: true }, asOf: $asOf, limit: $limit, offset: $offset) {\n      totalItems\n      items {\n        id\n        kind\n        slug\n        title\n        effective {\n          id\n          ...TransitionalRow_publication\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query TransitionalList($asOf: AsOf, $limit: Int!, $offset: Int!) {\n    entries(filter: { isTransitional: true }, asOf: $asOf, limit: $limit, offset: $offset) {\n      totalItems\n      items {\n        id\n        kind\n        slug\n        title\n        effective {\n          id\n          ...TransitionalRow_publication\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TransitionalRow_publication on Publication {\n    id\n    transitionalProvision\n  }\n"): (typeof documents)["\n  fragment TransitionalRow_publication on Publication {\n    id\n    transitionalProvision\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query GoverningVersion($id: ID!) {\n    publication(id: $id) {\n      id\n      entry {\n        id\n        publications {\n          id\n          sequence\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query GoverningVersion($id: ID!) {\n    publication(id: $id) {\n      id\n      entry {\n        id\n        publications {\n          id\n          sequence\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Standing_publication on Publication {\n    id\n    kind\n    validFrom\n    validUntil\n    recordedAt\n    entry {\n      id\n      timeline {\n        from\n        until\n        publication {\n          id\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment Standing_publication on Publication {\n    id\n    kind\n    validFrom\n    validUntil\n    recordedAt\n    entry {\n      id\n      timeline {\n        from\n        until\n        publication {\n          id\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query VersionPage($id: ID!, $asOf: AsOf) {\n    publication(id: $id, asOf: $asOf) {\n      id\n      ...VersionView_publication\n    }\n  }\n"): (typeof documents)["\n  query VersionPage($id: ID!, $asOf: AsOf) {\n    publication(id: $id, asOf: $asOf) {\n      id\n      ...VersionView_publication\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment VersionView_publication on Publication {\n    id\n    sequence\n    kind\n    title\n    facts\n    entry {\n      id\n      kind\n      slug\n      ...TimelineStrip_entry\n    }\n    ...Standing_publication\n    ...SecondLookMark_publication\n    ...Publication_publication\n    ...PublicationAside_publication\n    ...AcknowledgeBar_publication\n    ...ForYourCase_publication\n  }\n"): (typeof documents)["\n  fragment VersionView_publication on Publication {\n    id\n    sequence\n    kind\n    title\n    facts\n    entry {\n      id\n      kind\n      slug\n      ...TimelineStrip_entry\n    }\n    ...Standing_publication\n    ...SecondLookMark_publication\n    ...Publication_publication\n    ...PublicationAside_publication\n    ...AcknowledgeBar_publication\n    ...ForYourCase_publication\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewPlan($id: ID!) {\n    entryById(id: $id) {\n      id\n      reviewAppointedOn\n      reviewIntervalMonths\n      ...LastConfirmation_entry\n    }\n  }\n"): (typeof documents)["\n  query ReviewPlan($id: ID!) {\n    entryById(id: $id) {\n      id\n      reviewAppointedOn\n      reviewIntervalMonths\n      ...LastConfirmation_entry\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LastConfirmation_entry on Entry {\n    lastConfirmation {\n      id\n      confirmedOn\n      note\n      confirmedBy {\n        id\n        displayName\n      }\n      publication {\n        id\n        sequence\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment LastConfirmation_entry on Entry {\n    lastConfirmation {\n      id\n      confirmedOn\n      note\n      confirmedBy {\n        id\n        displayName\n      }\n      publication {\n        id\n        sequence\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmReview($publicationId: ID!, $note: String!) {\n    result: confirmReview(publicationId: $publicationId, note: $note) {\n      __typename\n      ... on ReviewConfirmation {\n        id\n        publication {\n          id\n          title\n          entry {\n            id\n            reviewDueOn\n          }\n        }\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmReview($publicationId: ID!, $note: String!) {\n    result: confirmReview(publicationId: $publicationId, note: $note) {\n      __typename\n      ... on ReviewConfirmation {\n        id\n        publication {\n          id\n          title\n          entry {\n            id\n            reviewDueOn\n          }\n        }\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewDue_entry on Entry {\n    id\n    reviewDueOn\n    effective {\n      id\n      sequence\n      title\n    }\n    permissions {\n      canConfirmReview\n    }\n  }\n"): (typeof documents)["\n  fragment ReviewDue_entry on Entry {\n    id\n    reviewDueOn\n    effective {\n      id\n      sequence\n      title\n    }\n    permissions {\n      canConfirmReview\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReviewCare_query on Query {\n    reviews: reviewQueue(limit: 1) {\n      dueItems\n      soonItems\n    }\n    myReviews: reviewQueue(limit: 1, mine: true) {\n      dueItems\n    }\n  }\n"): (typeof documents)["\n  fragment ReviewCare_query on Query {\n    reviews: reviewQueue(limit: 1) {\n      dueItems\n      soonItems\n    }\n    myReviews: reviewQueue(limit: 1, mine: true) {\n      dueItems\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QueueRow_entry on Entry {\n    id\n    kind\n    slug\n    title\n    reviewDueOn\n    reviewIntervalMonths\n    ownerTeam {\n      id\n      name\n    }\n    responsible {\n      id\n      displayName\n    }\n    effective {\n      id\n      sequence\n      title\n    }\n    ...LastConfirmation_entry\n    ...EntryDraftActions_entry\n  }\n"): (typeof documents)["\n  fragment QueueRow_entry on Entry {\n    id\n    kind\n    slug\n    title\n    reviewDueOn\n    reviewIntervalMonths\n    ownerTeam {\n      id\n      name\n    }\n    responsible {\n      id\n      displayName\n    }\n    effective {\n      id\n      sequence\n      title\n    }\n    ...LastConfirmation_entry\n    ...EntryDraftActions_entry\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ReviewQueue($standing: ReviewStanding, $teamId: ID, $mine: Boolean!, $offset: Int!) {\n    reviewQueue(standing: $standing, teamId: $teamId, mine: $mine, limit: 25, offset: $offset) {\n      totalItems\n      dueItems\n      soonItems\n      items {\n        id\n        ...QueueRow_entry\n      }\n    }\n    teams {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  query ReviewQueue($standing: ReviewStanding, $teamId: ID, $mine: Boolean!, $offset: Int!) {\n    reviewQueue(standing: $standing, teamId: $teamId, mine: $mine, limit: 25, offset: $offset) {\n      totalItems\n      dueItems\n      soonItems\n      items {\n        id\n        ...QueueRow_entry\n      }\n    }\n    teams {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundNow($query: String!) {\n    search(query: $query, limit: 3) {\n      totalItems\n      hits {\n        kind\n        title {\n          text\n        }\n        slug\n        sectionId\n        lawKey\n        labelKey\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n"): (typeof documents)["\n  query FoundNow($query: String!) {\n    search(query: $query, limit: 3) {\n      totalItems\n      hits {\n        kind\n        title {\n          text\n        }\n        slug\n        sectionId\n        lawKey\n        labelKey\n        provisionLabel\n        lawAbbreviation\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MissingRow_search on SearchWithoutResult {\n    id\n    text\n    reports\n    firstOn\n    lastOn\n    outcome\n    settledOn\n  }\n"): (typeof documents)["\n  fragment MissingRow_search on SearchWithoutResult {\n    id\n    text\n    reports\n    firstOn\n    lastOn\n    outcome\n    settledOn\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MissingSearches($settled: Boolean!, $offset: Int!) {\n    searchesWithoutResult(settled: $settled, limit: 50, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...MissingRow_search\n      }\n    }\n  }\n"): (typeof documents)["\n  query MissingSearches($settled: Boolean!, $offset: Int!) {\n    searchesWithoutResult(settled: $settled, limit: 50, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...MissingRow_search\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleSearch($id: ID!, $outcome: MissingSearchOutcome!) {\n    result: settleSearchWithoutResult(id: $id, outcome: $outcome) {\n      __typename\n      ... on SettledSearch {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SettleSearch($id: ID!, $outcome: MissingSearchOutcome!) {\n    result: settleSearchWithoutResult(id: $id, outcome: $outcome) {\n      __typename\n      ... on SettledSearch {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReadingList_reading on SearchReading {\n    typed\n    words\n    origin\n  }\n"): (typeof documents)["\n  fragment ReadingList_reading on SearchReading {\n    typed\n    words\n    origin\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TermRules(\n    $search: String\n    $origin: TermRuleOrigin\n    $isOn: Boolean\n    $offset: Int!\n    $id: ID!\n    $isOpen: Boolean!\n  ) {\n    termRules(search: $search, origin: $origin, isOn: $isOn, limit: 50, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...TermRule_fields\n      }\n    }\n    termRule(id: $id) @include(if: $isOpen) {\n      id\n      ...TermRule_fields\n    }\n  }\n"): (typeof documents)["\n  query TermRules(\n    $search: String\n    $origin: TermRuleOrigin\n    $isOn: Boolean\n    $offset: Int!\n    $id: ID!\n    $isOpen: Boolean!\n  ) {\n    termRules(search: $search, origin: $origin, isOn: $isOn, limit: 50, offset: $offset) {\n      totalItems\n      items {\n        id\n        ...TermRule_fields\n      }\n    }\n    termRule(id: $id) @include(if: $isOpen) {\n      id\n      ...TermRule_fields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchReadings($query: String!, $rule: TermRuleInput, $id: ID) {\n    searchReadings(query: $query, rule: $rule, id: $id) {\n      now {\n        ...ReadingList_reading\n      }\n      then {\n        ...ReadingList_reading\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchReadings($query: String!, $rule: TermRuleInput, $id: ID) {\n    searchReadings(query: $query, rule: $rule, id: $id) {\n      now {\n        ...ReadingList_reading\n      }\n      then {\n        ...ReadingList_reading\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TermRule_fields on TermRule {\n    id\n    typed\n    means\n    relation\n    origin\n    isOn\n    note\n    revision\n    changedAt\n    changedBy {\n      id\n      displayName\n    }\n    shipped {\n      typed\n      means\n      relation\n    }\n  }\n"): (typeof documents)["\n  fragment TermRule_fields on TermRule {\n    id\n    typed\n    means\n    relation\n    origin\n    isOn\n    note\n    revision\n    changedAt\n    changedBy {\n      id\n      displayName\n    }\n    shipped {\n      typed\n      means\n      relation\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SaveTermRule($id: ID, $revision: Int, $input: TermRuleInput!) {\n    result: saveTermRule(id: $id, revision: $revision, input: $input) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SaveTermRule($id: ID, $revision: Int, $input: TermRuleInput!) {\n    result: saveTermRule(id: $id, revision: $revision, input: $input) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SwitchTermRule($id: ID!, $isOn: Boolean!) {\n    result: switchTermRule(id: $id, isOn: $isOn) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SwitchTermRule($id: ID!, $isOn: Boolean!) {\n    result: switchTermRule(id: $id, isOn: $isOn) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreTermRule($id: ID!) {\n    result: restoreTermRule(id: $id) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreTermRule($id: ID!) {\n    result: restoreTermRule(id: $id) {\n      __typename\n      ... on TermRule {\n        id\n        ...TermRule_fields\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveTermRule($id: ID!) {\n    result: removeTermRule(id: $id) {\n      __typename\n      ... on RemovedTermRule {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation RemoveTermRule($id: ID!) {\n    result: removeTermRule(id: $id) {\n      __typename\n      ... on RemovedTermRule {\n        id\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchHit_hit on SearchHit {\n    kind\n    title {\n      text\n      hit\n    }\n    sectionTitle\n    sectionId\n    snippet {\n      text\n      hit\n    }\n    status {\n      kind\n      from\n      until\n    }\n    slug\n    lawKey\n    labelKey\n    provisionLabel\n    lawAbbreviation\n  }\n"): (typeof documents)["\n  fragment SearchHit_hit on SearchHit {\n    kind\n    title {\n      text\n      hit\n    }\n    sectionTitle\n    sectionId\n    snippet {\n      text\n      hit\n    }\n    status {\n      kind\n      from\n      until\n    }\n    slug\n    lawKey\n    labelKey\n    provisionLabel\n    lawAbbreviation\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggest($query: String!, $validOn: LocalDate) {\n    suggest(query: $query, validOn: $validOn, limit: 8) {\n      correctedQuery\n      isSimplified\n      citation {\n        text\n        lawKey\n        labelKey\n        fragment\n        title\n        status {\n          kind\n          from\n          until\n        }\n      }\n      hits {\n        ...SearchHit_hit\n      }\n    }\n  }\n"): (typeof documents)["\n  query Suggest($query: String!, $validOn: LocalDate) {\n    suggest(query: $query, validOn: $validOn, limit: 8) {\n      correctedQuery\n      isSimplified\n      citation {\n        text\n        lawKey\n        labelKey\n        fragment\n        title\n        status {\n          kind\n          from\n          until\n        }\n      }\n      hits {\n        ...SearchHit_hit\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Facets_facets on SearchFacets {\n    kinds {\n      key\n      label\n      count\n    }\n    laws {\n      key\n      label\n      count\n    }\n    topics {\n      key\n      label\n      count\n    }\n    teams {\n      key\n      label\n      count\n    }\n    statuses {\n      key\n      label\n      count\n    }\n  }\n"): (typeof documents)["\n  fragment Facets_facets on SearchFacets {\n    kinds {\n      key\n      label\n      count\n    }\n    laws {\n      key\n      label\n      count\n    }\n    topics {\n      key\n      label\n      count\n    }\n    teams {\n      key\n      label\n      count\n    }\n    statuses {\n      key\n      label\n      count\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Hints_results on SearchResults {\n    correctedQuery\n    isSimplified\n  }\n"): (typeof documents)["\n  fragment Hints_results on SearchResults {\n    correctedQuery\n    isSimplified\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HitRow_hit on SearchHit {\n    path\n    ...SearchHit_hit\n  }\n"): (typeof documents)["\n  fragment HitRow_hit on SearchHit {\n    path\n    ...SearchHit_hit\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Jump_citation on CitationJump {\n    text\n    lawKey\n    labelKey\n    fragment\n    title\n    status {\n      kind\n      from\n      until\n    }\n  }\n"): (typeof documents)["\n  fragment Jump_citation on CitationJump {\n    text\n    lawKey\n    labelKey\n    fragment\n    title\n    status {\n      kind\n      from\n      until\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoResults_reading on SearchReading {\n    typed\n    words\n    origin\n  }\n"): (typeof documents)["\n  fragment NoResults_reading on SearchReading {\n    typed\n    words\n    origin\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportMissingSearch($query: String!) {\n    result: reportMissingSearch(query: $query) {\n      __typename\n      ... on ReportedSearch {\n        text\n      }\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation ReportMissingSearch($query: String!) {\n    result: reportMissingSearch(query: $query) {\n      __typename\n      ... on ReportedSearch {\n        text\n      }\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Results_results on SearchResults {\n    totalItems\n    citation {\n      ...Jump_citation\n    }\n    ...Hints_results\n    readings {\n      ...NoResults_reading\n    }\n    hits {\n      ...HitRow_hit\n    }\n    facets {\n      ...Facets_facets\n    }\n  }\n"): (typeof documents)["\n  fragment Results_results on SearchResults {\n    totalItems\n    citation {\n      ...Jump_citation\n    }\n    ...Hints_results\n    readings {\n      ...NoResults_reading\n    }\n    hits {\n      ...HitRow_hit\n    }\n    facets {\n      ...Facets_facets\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Search(\n    $query: String!\n    $validOn: LocalDate\n    $filter: SearchFilter\n    $limit: Int!\n    $offset: Int!\n  ) {\n    search(query: $query, validOn: $validOn, filter: $filter, limit: $limit, offset: $offset) {\n      ...Results_results\n    }\n  }\n"): (typeof documents)["\n  query Search(\n    $query: String!\n    $validOn: LocalDate\n    $filter: SearchFilter\n    $limit: Int!\n    $offset: Int!\n  ) {\n    search(query: $query, validOn: $validOn, filter: $filter, limit: $limit, offset: $offset) {\n      ...Results_results\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SignInOptions {\n    signInOptions {\n      demoPeople {\n        login\n        displayName\n        roles\n        teams\n      }\n    }\n  }\n"): (typeof documents)["\n  query SignInOptions {\n    signInOptions {\n      demoPeople {\n        login\n        displayName\n        roles\n        teams\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($login: String!, $password: String!) {\n    result: signIn(login: $login, password: $password) {\n      __typename\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($login: String!, $password: String!) {\n    result: signIn(login: $login, password: $password) {\n      __typename\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInAsDemoPerson($login: String!) {\n    result: signInAsDemoPerson(login: $login) {\n      __typename\n      ...Failures_result\n    }\n  }\n"): (typeof documents)["\n  mutation SignInAsDemoPerson($login: String!) {\n    result: signInAsDemoPerson(login: $login) {\n      __typename\n      ...Failures_result\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ComingIntoForce_publication on Publication {\n    id\n    title\n    validFrom\n    changeSummary\n    entry {\n      id\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment ComingIntoForce_publication on Publication {\n    id\n    title\n    validFrom\n    changeSummary\n    entry {\n      id\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NewSince_publication on Publication {\n    id\n    title\n    sequence\n    changeSummary\n    recordedAt\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment NewSince_publication on Publication {\n    id\n    title\n    sequence\n    changeSummary\n    recordedAt\n    entry {\n      id\n      kind\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OpenAcknowledgements_inbox on InboxList {\n    totalItems\n    items {\n      dueOn\n      publication {\n        id\n        title\n        sequence\n        entry {\n          id\n          kind\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment OpenAcknowledgements_inbox on InboxList {\n    totalItems\n    items {\n      dueOn\n      publication {\n        id\n        title\n        sequence\n        entry {\n          id\n          kind\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Start($since: DateTime) {\n    inbox(state: OPEN, limit: 5) {\n      ...OpenAcknowledgements_inbox\n    }\n    recentlyPublished(since: $since, limit: 6) {\n      id\n      ...NewSince_publication\n    }\n    comingIntoForce(limit: 6) {\n      id\n      ...ComingIntoForce_publication\n    }\n  }\n"): (typeof documents)["\n  query Start($since: DateTime) {\n    inbox(state: OPEN, limit: 5) {\n      ...OpenAcknowledgements_inbox\n    }\n    recentlyPublished(since: $since, limit: 6) {\n      id\n      ...NewSince_publication\n    }\n    comingIntoForce(limit: 6) {\n      id\n      ...ComingIntoForce_publication\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordVisit {\n    recordVisit\n  }\n"): (typeof documents)["\n  mutation RecordVisit {\n    recordVisit\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;