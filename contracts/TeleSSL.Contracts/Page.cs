namespace TeleSSL.Contracts;

/// <summary>A page of a list.</summary>
/// <param name="Items">At most as many as asked for.</param>
/// <param name="Next">
/// The cursor to send as <c>after</c>, by the same account to the same list with the same filters; <c>limit</c> may change. It is
/// opaque and sealed; any other is refused with 400 <c>unknown-cursor</c>. Null on the last page. In <c>/api/journal</c> it is a
/// <c>seq</c>.
/// </param>
public sealed record Page<T>(IReadOnlyList<T> Items, string? Next);
