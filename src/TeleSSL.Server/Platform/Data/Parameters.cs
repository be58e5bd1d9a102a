using Dapper;

namespace TeleSSL.Server.Platform.Data;

/// <summary>Named values of an SQL text that is put together from parts.</summary>
internal sealed class Parameters(object? values = null) : DynamicParameters(values);
