import { itemNotFound } from '../../protocol/hostError';
import { WireType, type WireObject } from '../../protocol/wireType';
import { commentsOf, type SheetComment } from '../../workbook/objects/comments';
import type { Sheet } from '../../workbook/parts/sheet';
import type { Workbook } from '../../workbook/workbook';
import { RangeType } from '../objectTypes';
import { RangeTarget } from '../targets';

interface CommentTarget {
  readonly book: Workbook;
  readonly sheet: Sheet;
  readonly comment: SheetComment;
}

interface CommentsTarget {
  readonly book: Workbook;
  readonly sheets: () => readonly Sheet[];
}

const CommentType = new WireType<CommentTarget>('Comment', {
  identity: ({ comment }) => ({ Id: comment.id }),
  properties: {
    Id: { get: ({ comment }) => comment.id },
    Content: { get: ({ comment }) => comment.content },
    AuthorName: { get: ({ comment }) => comment.author },
    CreationDate: { get: ({ comment }) => comment.created },
    Resolved: { get: ({ comment }) => comment.resolved },
  },
  methods: {
    GetLocation: ({ book, sheet, comment }) => RangeType.of(new RangeTarget(book, sheet, comment.cell)),
  },
});

const all = ({ book, sheets }: CommentsTarget): WireObject[] =>
  sheets().flatMap((sheet) => commentsOf(book, sheet).map((comment) => CommentType.of({ book, sheet, comment })));

/** Comments can be read; the product never writes them. */
export const CommentCollectionType = new WireType<CommentsTarget>('CommentCollection', {
  items: all,
  methods: {
    GetCount: (target) => all(target).length,
    GetItem: (target, args) => {
      const found = all(target).find((each) => each.identity()['Id'] === args.text(0));
      if (!found) throw itemNotFound(args.text(0));
      return found;
    },
    GetItemAt: (target, args) => {
      const found = all(target)[args.integer(0)];
      if (!found) throw itemNotFound('there is no such comment');
      return found;
    },
  },
});
