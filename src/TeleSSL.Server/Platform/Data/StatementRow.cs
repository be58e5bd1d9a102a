using System.Linq.Expressions;
using System.Reflection;

namespace TeleSSL.Server.Platform.Data;

/// <summary>How a row becomes a value: its one column, or an object whose properties bear the columns' names.</summary>
internal static class StatementRow
{
    private static readonly Dictionary<Type, string> Readers = new()
    {
        [typeof(string)] = nameof(KeptStatement.String),
        [typeof(long)] = nameof(KeptStatement.Int64),
        [typeof(int)] = nameof(KeptStatement.Int32),
        [typeof(bool)] = nameof(KeptStatement.Boolean),
        [typeof(double)] = nameof(KeptStatement.Double),
        [typeof(byte[])] = nameof(KeptStatement.Bytes),
        [typeof(Guid)] = nameof(KeptStatement.Guid),
        [typeof(DateTimeOffset)] = nameof(KeptStatement.DateTimeOffset),
        [typeof(DateOnly)] = nameof(KeptStatement.DateOnly),
    };

    private static readonly ParameterExpression Statement = Expression.Parameter(typeof(KeptStatement));

    public static Func<KeptStatement, T> Of<T>(IReadOnlyList<string> columns) =>
        Expression.Lambda<Func<KeptStatement, T>>(Reader(typeof(T)) is null ? Object(typeof(T), columns) : Column(typeof(T), 0), Statement).Compile();

    private static string? Reader(Type type) => Readers.GetValueOrDefault(Nullable.GetUnderlyingType(type) ?? type);

    private static Expression Column(Type type, int at) => Expression.Condition(IsNull(at), Expression.Default(type), Read(type, at));

    // A NULL leaves the property as the type made it.
    private static BlockExpression Object(Type type, IReadOnlyList<string> columns)
    {
        var made = Expression.Variable(type);
        var set = columns.Select((column, at) => (Property: Property(type, column), At: at)).Where(c => c.Property is not null).Select(c => (Expression)
            Expression.IfThen(Expression.Not(IsNull(c.At)), Expression.Assign(Expression.Property(made, c.Property!), Read(c.Property!.PropertyType, c.At))));
        return Expression.Block([made], [Expression.Assign(made, Expression.New(type)), .. set, made]);
    }

    private static PropertyInfo? Property(Type type, string column) =>
        Array.Find(type.GetProperties(), property => property.CanWrite && property.Name.Equals(column, StringComparison.OrdinalIgnoreCase));

    private static MethodCallExpression IsNull(int at) => Expression.Call(Statement, nameof(KeptStatement.IsNull), null, Expression.Constant(at));

    private static UnaryExpression Read(Type type, int at) => Expression.Convert(
        Expression.Call(Statement, Reader(type) ?? throw new NotSupportedException($"A column cannot be read as {type.Name}."), null, Expression.Constant(at)), type);
}
