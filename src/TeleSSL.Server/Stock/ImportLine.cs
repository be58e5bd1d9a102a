using TeleSSL.Domain;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Server.Stock;

/// <summary>A line of an import: its row below the header, and its task or the reason it is invalid.</summary>
internal sealed record ImportLine(int Row, Result<Procurement> Task);
