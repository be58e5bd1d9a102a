namespace TeleSSL.Server.Platform.Http;

/// <summary>
/// The values by which a list is sorted, of its last row; a list that does not sort by one of them leaves it at its default.
/// </summary>
internal sealed record SortKey(Guid Id = default, string Text = "", long Number = 0);
