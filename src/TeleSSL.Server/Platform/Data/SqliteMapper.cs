using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Dapper;

namespace TeleSSL.Server.Platform.Data;

/// <summary>Compiles the mapping from properties to the parameters of a statement, and from a row to an object.</summary>
internal static class SqliteMapper
{
    private static readonly ParameterExpression Statement = Expression.Parameter(typeof(PreparedStatement));

    /// <summary>Binds parameters in name order; false if a value cannot be bound.</summary>
    public static Func<PreparedStatement, object, bool> Binder(Type type, string[] names)
    {
        if (type.IsAssignableTo(typeof(DynamicParameters)))
            return (statement, parameters) => BindNamed(statement, (DynamicParameters)parameters, names);
        if (type.IsAssignableTo(typeof(IEnumerable)))
            return (_, _) => false;
        var parameters = Expression.Parameter(typeof(object));
        var binds = names
            .Select(name => PropertyOf(type, name) ?? throw new InvalidOperationException($"{type.Name} has no value for @{name}."))
            .Select((property, at) => Bind(Expression.Property(Expression.Convert(parameters, type), property), at + 1))
            .Aggregate((Expression)Expression.Constant(true), Expression.AndAlso);
        return Expression.Lambda<Func<PreparedStatement, object, bool>>(binds, Statement, parameters).Compile();
    }

    /// <summary>Reads a single column, or an object whose properties match the column names.</summary>
    public static Func<PreparedStatement, T> RowReader<T>(string[] columns)
    {
        var isColumn = typeof(T).IsValueType || typeof(T) == typeof(string) || typeof(T) == typeof(byte[]);
        Expression row = isColumn
            ? Expression.Condition(IsNull(0), Expression.Default(typeof(T)), Read(typeof(T), 0))
            : Object(typeof(T), columns);
        return Expression.Lambda<Func<PreparedStatement, T>>(row, Statement).Compile();
    }

    // The types of values added by name are known only when they are bound.
    private static bool BindNamed(PreparedStatement statement, DynamicParameters parameters, string[] names)
    {
        for (var at = 0; at < names.Length; at++)
        {
            var value = ((SqlMapper.IParameterLookup)parameters)[names[at]];
            if ((value is null && !parameters.ParameterNames.Contains(names[at])) || !statement.Bind(at + 1, value))
                return false;
        }

        return true;
    }

    // A NULL leaves the property at its default.
    private static BlockExpression Object(Type type, string[] columns)
    {
        var row = Expression.Variable(type);
        var set = columns.Index().Select(column => PropertyOf(type, column.Item) is { CanWrite: true } property
            ? Expression.IfThen(
                Expression.Not(IsNull(column.Index)),
                Expression.Assign(Expression.Property(row, property), Read(property.PropertyType, column.Index)))
            : (Expression)Expression.Empty());
        return Expression.Block([row], [Expression.Assign(row, Expression.New(type)), .. set, row]);
    }

    private static PropertyInfo? PropertyOf(Type type, string name) =>
        type.GetProperty(name, BindingFlags.Public | BindingFlags.Instance | BindingFlags.IgnoreCase);

    private static MethodCallExpression Bind(MemberExpression value, int at) => Nullable.GetUnderlyingType(value.Type) is null
        ? Call(nameof(PreparedStatement.Bind), [value.Type], at, value)
        : Call(nameof(PreparedStatement.BindNullable), value.Type.GetGenericArguments(), at, value);

    private static MethodCallExpression IsNull(int at) => Call(nameof(PreparedStatement.IsNull), [], at);

    private static UnaryExpression Read(Type type, int at) =>
        Expression.Convert(Call(nameof(PreparedStatement.Read), [Nullable.GetUnderlyingType(type) ?? type], at), type);

    private static MethodCallExpression Call(string method, Type[] types, int at, params Expression[] value) =>
        Expression.Call(Statement, method, types, [Expression.Constant(at), .. value]);
}
