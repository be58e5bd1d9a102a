namespace TeleSSL.Domain.Support.Notices;

/// <summary>The body of <c>POST /api/notices/seen</c>.</summary>
/// <param name="UpTo">What happened at this time or before was seen.</param>
public sealed record NoticesSeen(DateTimeOffset UpTo);
